// The contract of `bench`, for peers in C++: options, documents, queries, passes and the JSON they end in.
#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace contract {

struct Query {
  std::string cls;
  std::vector<std::string> terms;

  bool isConjunction() const { return cls.rfind("and", 0) == 0; }
  bool isPhrase() const { return cls.rfind("phrase", 0) == 0; }
};

struct Options {
  std::string phase, tokens, queries, work, out;
  int passes = 5, warm = 1;
  double cap = 60;
};

// State of an index on disk and the time since its building began.
struct IndexState {
  double wall = 0, cpu = 0;
  uint64_t bytes = 0, segments = 0;
};

class Engine {
 public:
  virtual ~Engine() = default;
  virtual std::string name() const = 0;
  virtual std::string version() const = 0;
  virtual std::string settings() const = 0;
  // Builds the index; calls `built` before merging to one segment begins.
  virtual void build(const Options& options, const std::function<void()>& built) = 0;
  virtual uint64_t bytes(const Options& options) const = 0;
  virtual uint64_t segments(const Options& options) const = 0;
  // Opens the index and translates the queries; what follows is asked by their places.
  virtual void open(const Options& options, const std::vector<Query>& queries) = 0;
  // The ten best, best first, by the engine's own numbers.
  virtual void top(size_t query, std::vector<uint64_t>& found) = 0;
  virtual uint64_t count(size_t query) = 0;
  virtual std::string id(uint64_t found) = 0;
};

inline double cpuSeconds() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  auto seconds = [](const timeval& t) { return t.tv_sec + t.tv_usec / 1e6; };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

class Clock {
  using Steady = std::chrono::steady_clock;
  Steady::time_point start = Steady::now();
  double cpuStart = cpuSeconds();

 public:
  double wall() const { return std::chrono::duration<double>(Steady::now() - start).count(); }
  double cpu() const { return cpuSeconds() - cpuStart; }
};

inline Options parse(int argc, char** argv) {
  Options options;
  std::map<std::string, std::string*> texts = {{"--phase", &options.phase},
                                               {"--tokens", &options.tokens},
                                               {"--queries", &options.queries},
                                               {"--work", &options.work},
                                               {"--out", &options.out}};
  for (int i = 1; i + 1 < argc; i += 2) {
    std::string key = argv[i], value = argv[i + 1];
    if (texts.count(key))
      *texts[key] = value;
    else if (key == "--passes")
      options.passes = std::stoi(value);
    else if (key == "--warm")
      options.warm = std::stoi(value);
    else if (key == "--cap")
      options.cap = std::stod(value);
    else if (key != "--threads" || value != "1")
      throw std::runtime_error("unknown option " + key + " " + value);
  }
  return options;
}

// Calls `take` with the id and the tokens of each document.
inline void eachDocument(const std::string& path, const std::function<void(const std::string&, const char*)>& take) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::vector<char> buffer(1 << 20);
  file.rdbuf()->pubsetbuf(buffer.data(), buffer.size());
  std::string line;
  while (std::getline(file, line)) {
    size_t tab = line.find('\t');
    if (tab == std::string::npos) throw std::runtime_error("a line without a tab in " + path);
    take(line.substr(0, tab), line.c_str() + tab + 1);
  }
}

inline std::vector<Query> readQueries(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::vector<Query> queries;
  std::string line, term;
  while (std::getline(file, line)) {
    size_t tab = line.find('\t');
    Query query{line.substr(0, tab), {}};
    std::istringstream terms(line.substr(tab + 1));
    while (terms >> term) query.terms.push_back(term);
    queries.push_back(query);
  }
  return queries;
}

inline std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (static_cast<unsigned char>(c) >= 0x20) out += c;
  }
  return out + "\"";
}

inline double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  size_t half = values.size() / 2;
  return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

// The least value that at least `share` of the sorted values do not exceed.
inline double percentile(const std::vector<double>& sorted, double share) {
  return sorted[std::max(1.0, std::ceil(share * sorted.size())) - 1];
}

// Runs the queries pass by pass in one shuffled order and keeps the median time of each, in microseconds.
inline std::vector<double> timed(const Options& options, size_t count, const std::function<void(size_t)>& run,
                                 int* passes) {
  std::vector<size_t> order(count);
  for (size_t i = 0; i < count; i++) order[i] = i;
  std::mt19937_64 random(1);
  for (size_t i = count; i > 1; i--) std::swap(order[i - 1], order[random() % i]);
  for (int pass = 0; pass < options.warm; pass++)
    for (size_t i : order) run(i);
  std::vector<std::vector<double>> times(count);
  Clock clock;
  *passes = 0;
  while (*passes < std::max(1, options.passes) && (*passes == 0 || clock.wall() < options.cap)) {
    for (size_t i : order) {
      auto start = std::chrono::steady_clock::now();
      run(i);
      auto end = std::chrono::steady_clock::now();
      times[i].push_back(std::chrono::duration<double, std::micro>(end - start).count());
    }
    ++*passes;
  }
  std::vector<double> medians;
  for (auto& values : times) medians.push_back(median(values));
  return medians;
}

inline std::string classes(const std::vector<Query>& queries, const std::vector<double>& times,
                           const std::vector<uint64_t>& counts) {
  std::map<std::string, std::vector<size_t>> members;
  for (size_t i = 0; i < queries.size(); i++) members[queries[i].cls].push_back(i);
  std::ostringstream out;
  out << "{";
  for (auto member = members.begin(); member != members.end(); ++member) {
    std::vector<double> values;
    double sum = 0;
    uint64_t hits = 0;
    for (size_t i : member->second) {
      values.push_back(times[i]);
      sum += times[i];
      hits += counts[i];
    }
    std::sort(values.begin(), values.end());
    out << (member == members.begin() ? "" : ",") << quoted(member->first) << ":{\"n\":" << values.size()
        << ",\"p50_us\":" << percentile(values, 0.5) << ",\"p90_us\":" << percentile(values, 0.9)
        << ",\"p99_us\":" << percentile(values, 0.99) << ",\"mean_us\":" << sum / values.size()
        << ",\"hits_total\":" << hits << "}";
  }
  return out.str() + "}";
}

inline std::string head(const Engine& engine) {
  return "{\"engine\":" + quoted(engine.name()) + ",\"version\":" + quoted(engine.version()) +
         ",\"settings\":" + quoted(engine.settings());
}

inline void save(const Options& options, const std::string& json) {
  std::ofstream out(options.out);
  out << json << "\n";
  if (!out.flush()) throw std::runtime_error("cannot write " + options.out);
}

inline void index(Engine& engine, const Options& options) {
  Clock clock;
  auto state = [&] {
    return IndexState{clock.wall(), clock.cpu(), engine.bytes(options), engine.segments(options)};
  };
  IndexState before;
  engine.build(options, [&] { before = state(); });
  IndexState after = state();
  auto fields = [](const IndexState& s) {
    std::ostringstream out;
    out << "\"index_s\":" << s.wall << ",\"index_cpu_s\":" << s.cpu << ",\"index_bytes\":" << s.bytes
        << ",\"segments\":" << s.segments;
    return out.str();
  };
  std::ostringstream out;
  out << head(engine) << "," << fields(after) << ",\"premerge\":{" << fields(before)
      << "},\"merge_s\":" << after.wall - before.wall << "}";
  save(options, out.str());
}

inline void query(Engine& engine, const Options& options) {
  std::vector<Query> queries = readQueries(options.queries);
  size_t nowhere = queries.size();
  std::vector<Query> asked = queries;
  asked.push_back(Query{"term", {"nowhereatall"}});
  engine.open(options, asked);
  std::vector<std::vector<uint64_t>> found(queries.size());
  std::vector<uint64_t> counts(queries.size());
  int passes = 0, ignored = 0;
  Clock clock;
  std::vector<double> times = timed(
      options, queries.size(),
      [&](size_t i) {
        found[i].clear();
        engine.top(i, found[i]);
      },
      &passes);
  double wall = clock.wall(), cpu = clock.cpu();
  std::vector<double> countTimes =
      timed(options, queries.size(), [&](size_t i) { counts[i] = engine.count(i); }, &ignored);
  std::vector<uint64_t> nothing;
  std::vector<double> overhead = timed(options, 200, [&](size_t) { engine.top(nowhere, nothing); }, &ignored);
  std::ostringstream out;
  out << head(engine) << ",\"run\":{\"passes\":" << passes << ",\"wall_s\":" << wall << ",\"cpu_s\":" << cpu
      << ",\"overhead_us\":" << median(overhead) << "},\"classes\":" << classes(queries, times, counts)
      << ",\"count_classes\":" << classes(queries, countTimes, counts) << ",\"queries\":[";
  for (size_t i = 0; i < queries.size(); i++) {
    out << (i ? ",\n" : "\n") << "{\"cls\":" << quoted(queries[i].cls) << ",\"terms\":[";
    for (size_t t = 0; t < queries[i].terms.size(); t++) out << (t ? "," : "") << quoted(queries[i].terms[t]);
    out << "],\"us\":" << times[i] << ",\"count\":" << counts[i] << ",\"top\":[";
    for (size_t t = 0; t < found[i].size(); t++) out << (t ? "," : "") << quoted(engine.id(found[i][t]));
    out << "]}";
  }
  out << "]}";
  save(options, out.str());
}

inline int run(Engine& engine, int argc, char** argv) {
  try {
    Options options = parse(argc, argv);
    if (options.phase == "index")
      index(engine, options);
    else if (options.phase == "query")
      query(engine, options);
    else
      throw std::runtime_error("--phase must be index or query");
    return 0;
  } catch (const std::exception& error) {
    std::cerr << engine.name() << ": " << error.what() << "\n";
    return 1;
  }
}

}  // namespace contract
