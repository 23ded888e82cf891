// Xapian under the contract of `bench`. Glass backend with positions, compacted.
#include <xapian.h>

#include <filesystem>

#include "contract.hpp"

using namespace contract;

namespace {

class XapianEngine : public Engine {
  // Xapian refuses longer terms. None of a query's is.
  static constexpr size_t longestTerm = 245;

  Xapian::Database db;
  std::vector<Xapian::Query> translations;
  std::unique_ptr<Xapian::Enquire> ranked, counted;

  static std::string first(const Options& options) { return options.work + "/xapian.first"; }
  static std::string compacted(const Options& options) { return options.work + "/xapian"; }
  static Xapian::Query translated(const Query& query) {
    if (query.terms.size() == 1) return Xapian::Query(query.terms[0]);
    if (query.isPhrase())
      return Xapian::Query(Xapian::Query::OP_PHRASE, query.terms.begin(), query.terms.end(), query.terms.size());
    auto join = query.isConjunction() ? Xapian::Query::OP_AND : Xapian::Query::OP_OR;
    return Xapian::Query(join, query.terms.begin(), query.terms.end());
  }

 public:
  std::string name() const override { return "Xapian"; }
  std::string version() const override { return Xapian::version_string(); }
  std::string settings() const override {
    return "glass, positions, flush every 100,000 documents, full compaction; "
           "BM25Weight(1.2, 0, 1, 0.75, 0), get_mset(0, 10); a phrase scores as its terms do";
  }
  void build(const Options& options, const std::function<void()>& built) override {
    setenv("XAPIAN_FLUSH_THRESHOLD", "100000", 1);
    {
      Xapian::WritableDatabase writable(first(options), Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS);
      eachDocument(options.tokens, [&](const std::string& id, const char* tokens) {
        Xapian::Document document;
        document.set_data(id);
        Xapian::termpos position = 0;
        std::string term;
        for (const char* at = tokens; *at;) {
          const char* end = at;
          while (*end && *end != ' ') end++;
          term.assign(at, end);
          position++;
          if (term.size() <= longestTerm) document.add_posting(term, position);
          at = *end ? end + 1 : end;
        }
        writable.add_document(document);
      });
      writable.commit();
    }
    built();
    Xapian::Database(first(options)).compact(compacted(options), Xapian::Compactor::FULL);
    std::filesystem::remove_all(first(options));
  }
  uint64_t bytes(const Options& options) const override {
    uint64_t sum = 0;
    for (const std::string& folder : {first(options), compacted(options)})
      if (std::filesystem::exists(folder))
        for (const auto& file : std::filesystem::recursive_directory_iterator(folder))
          if (file.is_regular_file()) sum += file.file_size();
    return sum;
  }
  uint64_t segments(const Options&) const override { return 1; }
  void open(const Options& options, const std::vector<Query>& queries) override {
    for (const Query& query : queries) translations.push_back(translated(query));
    db = Xapian::Database(compacted(options));
    ranked = std::make_unique<Xapian::Enquire>(db);
    ranked->set_weighting_scheme(Xapian::BM25Weight(1.2, 0, 1, 0.75, 0));
    counted = std::make_unique<Xapian::Enquire>(db);
    counted->set_weighting_scheme(Xapian::BoolWeight());
    counted->set_docid_order(Xapian::Enquire::DONT_CARE);
  }
  void top(size_t query, std::vector<uint64_t>& found) override {
    ranked->set_query(translations[query]);
    Xapian::MSet best = ranked->get_mset(0, 10);
    for (auto hit = best.begin(); hit != best.end(); ++hit) found.push_back(*hit);
  }
  uint64_t count(size_t query) override {
    counted->set_query(translations[query]);
    return counted->get_mset(0, 0, db.get_doccount()).get_matches_estimated();
  }
  std::string id(uint64_t found) override { return db.get_document(Xapian::docid(found)).get_data(); }
};

}  // namespace

int main(int argc, char** argv) {
  XapianEngine engine;
  try {
    return run(engine, argc, argv);
  } catch (const Xapian::Error& error) {
    std::cerr << "Xapian: " << error.get_description() << "\n";
    return 1;
  }
}
