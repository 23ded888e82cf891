// SQLite FTS5 under the contract of `bench`. Contentless table, full detail (positions), optimised to one segment.
#include <sqlite3.h>

#include "contract.hpp"

using namespace contract;

namespace {

class Statement {
  sqlite3_stmt* handle = nullptr;

 public:
  Statement(sqlite3* db, const char* sql) {
    if (sqlite3_prepare_v2(db, sql, -1, &handle, nullptr) != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(db));
  }
  Statement(const Statement&) = delete;
  ~Statement() { sqlite3_finalize(handle); }
  void bind(int place, const char* text) { sqlite3_bind_text(handle, place, text, -1, SQLITE_STATIC); }
  void bind(int place, int64_t number) { sqlite3_bind_int64(handle, place, number); }
  bool step() {
    int code = sqlite3_step(handle);
    if (code != SQLITE_ROW && code != SQLITE_DONE) throw std::runtime_error(sqlite3_errstr(code));
    return code == SQLITE_ROW;
  }
  int64_t integer() { return sqlite3_column_int64(handle, 0); }
  std::string text() { return reinterpret_cast<const char*>(sqlite3_column_text(handle, 0)); }
  void reset() { sqlite3_reset(handle); }
};

class SQLite : public Engine {
  sqlite3* db = nullptr;
  std::vector<std::string> expressions;
  std::unique_ptr<Statement> best, number, name_;

  void execute(const char* sql) {
    char* message = nullptr;
    if (sqlite3_exec(db, sql, nullptr, nullptr, &message) != SQLITE_OK) throw std::runtime_error(message);
  }
  void connect(const Options& options) {
    if (sqlite3_open((options.work + "/fts5.db").c_str(), &db) != SQLITE_OK) throw std::runtime_error("cannot open");
  }
  // Tokens hold letters, marks and digits only, so quotes need no escape.
  static std::string expression(const Query& query) {
    const char* between = query.isPhrase() ? " " : query.isConjunction() ? "\" AND \"" : "\" OR \"";
    std::string out = "\"" + query.terms[0];
    for (size_t i = 1; i < query.terms.size(); i++) out += between + query.terms[i];
    return out + "\"";
  }

 public:
  ~SQLite() override {
    best.reset();
    number.reset();
    name_.reset();
    sqlite3_close(db);
  }
  std::string name() const override { return "SQLite FTS5"; }
  std::string version() const override { return sqlite3_libversion(); }
  std::string settings() const override {
    return "contentless, detail=full, tokenize=ascii, one transaction without journal, hash of 64 MB, optimize; "
           "ORDER BY rank LIMIT 10, mmap, cache of 256 MB";
  }
  void build(const Options& options, const std::function<void()>& built) override {
    connect(options);
    execute(
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-262144;"
        "CREATE VIRTUAL TABLE t USING fts5(body, content='', detail=full, tokenize='ascii');"
        "CREATE TABLE ids(number INTEGER PRIMARY KEY, id TEXT NOT NULL);"
        "INSERT INTO t(t, rank) VALUES('hashsize', 67108864); BEGIN;");
    {
      Statement post(db, "INSERT INTO t(rowid, body) VALUES(?, ?)"), name(db, "INSERT INTO ids VALUES(?, ?)");
      int64_t number = 0;
      eachDocument(options.tokens, [&](const std::string& id, const char* tokens) {
        number++;
        post.bind(1, number);
        post.bind(2, tokens);
        post.step();
        post.reset();
        name.bind(1, number);
        name.bind(2, id.c_str());
        name.step();
        name.reset();
      });
    }
    execute("COMMIT;");
    built();
    execute("INSERT INTO t(t) VALUES('optimize'); VACUUM;");
  }
  uint64_t bytes(const Options&) const override {
    Statement size(db, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    size.step();
    return size.integer();
  }
  uint64_t segments(const Options&) const override {
    Statement count(db, "SELECT count(DISTINCT segid) FROM t_idx");
    count.step();
    return count.integer();
  }
  void open(const Options& options, const std::vector<Query>& queries) override {
    connect(options);
    for (const Query& query : queries) expressions.push_back(expression(query));
    execute("PRAGMA mmap_size=4294967296; PRAGMA cache_size=-262144;");
    best = std::make_unique<Statement>(db, "SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank LIMIT 10");
    number = std::make_unique<Statement>(db, "SELECT count(*) FROM t WHERE t MATCH ?");
    name_ = std::make_unique<Statement>(db, "SELECT id FROM ids WHERE number = ?");
  }
  void top(size_t query, std::vector<uint64_t>& found) override {
    best->bind(1, expressions[query].c_str());
    while (best->step()) found.push_back(best->integer());
    best->reset();
  }
  uint64_t count(size_t query) override {
    number->bind(1, expressions[query].c_str());
    number->step();
    uint64_t count = number->integer();
    number->reset();
    return count;
  }
  std::string id(uint64_t found) override {
    name_->bind(1, int64_t(found));
    name_->step();
    std::string id = name_->text();
    name_->reset();
    return id;
  }
};

}  // namespace

int main(int argc, char** argv) {
  SQLite engine;
  return run(engine, argc, argv);
}
