import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Version;

/** Lucene under the contract of `bench`. One thread, positions and norms, one segment, BM25 (k1 1.2, b 0.75). */
public final class LuceneBench {
  private static final String BODY = "body";
  private static final BM25Similarity BM25 = new BM25Similarity(1.2f, 0.75f);
  private static final int BEST = 10;
  private static final long REHEARSED = 75_000;

  private final Map<String, String> options = new HashMap<>();

  private record Question(String cls, String[] terms) {
    Query query() {
      if (terms.length == 1) return new TermQuery(new Term(BODY, terms[0]));
      if (cls.startsWith("phrase")) return new PhraseQuery(BODY, terms);
      BooleanQuery.Builder builder = new BooleanQuery.Builder();
      Occur occur = cls.startsWith("and") ? Occur.MUST : Occur.SHOULD;
      for (String term : terms) builder.add(new TermQuery(new Term(BODY, term)), occur);
      return builder.build();
    }
  }

  /** Hands out what stands between spaces. */
  private static final class Split extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String text = "";
    private int at;

    Split of(String line, int from) {
      text = line;
      at = from;
      return this;
    }

    @Override
    public boolean incrementToken() {
      if (at >= text.length()) return false;
      clearAttributes();
      int end = text.indexOf(' ', at);
      if (end < 0) end = text.length();
      term.append(text, at, end);
      at = end + 1;
      return true;
    }
  }

  private LuceneBench(String[] arguments) {
    for (int i = 0; i + 1 < arguments.length; i += 2) options.put(arguments[i], arguments[i + 1]);
  }

  public static void main(String[] arguments) throws IOException {
    LuceneBench bench = new LuceneBench(arguments);
    String phase = bench.options.get("--phase");
    if ("index".equals(phase)) bench.indexWarm();
    else if ("query".equals(phase)) bench.query();
    else throw new IllegalArgumentException("--phase must be index or query");
  }

  private Path folder() {
    return Path.of(options.get("--work"), "lucene");
  }

  private int number(String name, int otherwise) {
    return Integer.parseInt(options.getOrDefault(name, String.valueOf(otherwise)));
  }

  private int threshold() {
    return Integer.getInteger("threshold", BEST);
  }

  private static double cpuSeconds() {
    var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private String head() {
    String settings =
        "TokenStream of ready tokens, positions, stored id, RAM buffer 512 MB, SerialMergeScheduler, forceMerge(1); "
            + "SerialGC; TopScoreDocCollector(10, threshold "
            + threshold()
            + "), MMapDirectory, no query cache";
    return "{\"engine\":\"Lucene\",\"version\":\"" + Version.LATEST + "\",\"settings\":\"" + settings + "\"";
  }

  private static long bytes(Directory directory) throws IOException {
    long sum = 0;
    for (String name : directory.listAll()) if (!name.equals("write.lock")) sum += directory.fileLength(name);
    return sum;
  }

  private static String state(double wall, double cpu, long bytes, int segments) {
    return String.format(
        Locale.ROOT, "\"index_s\":%.4f,\"index_cpu_s\":%.4f,\"index_bytes\":%d,\"segments\":%d", wall, cpu, bytes, segments);
  }

  private static int segments(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.leaves().size();
    }
  }

  /** Indexes the first documents before it counts, so that what counts runs compiled code. */
  private void indexWarm() throws IOException {
    index(REHEARSED);
    index(Long.MAX_VALUE);
  }

  private void index(long limit) throws IOException {
    long start = System.nanoTime();
    double cpu = cpuSeconds();
    IndexWriterConfig config = new IndexWriterConfig(null);
    config.setSimilarity(BM25).setRAMBufferSizeMB(512).setMergeScheduler(new SerialMergeScheduler());
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE).setUseCompoundFile(false);
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.freeze();
    String before;
    double merge;
    String after;
    try (Directory directory = new MMapDirectory(folder());
        IndexWriter writer = new IndexWriter(directory, config)) {
      Split split = new Split();
      Field body = new Field(BODY, split, type);
      StoredField id = new StoredField("id", "");
      Document document = new Document();
      document.add(id);
      document.add(body);
      try (BufferedReader lines = Files.newBufferedReader(Path.of(options.get("--tokens")), StandardCharsets.UTF_8)) {
        for (String line; limit > 0 && (line = lines.readLine()) != null; limit--) {
          int tab = line.indexOf('\t');
          id.setStringValue(line.substring(0, tab));
          split.of(line, tab + 1);
          writer.addDocument(document);
        }
      }
      writer.commit();
      double wall = (System.nanoTime() - start) / 1e9;
      before = state(wall, cpuSeconds() - cpu, bytes(directory), segments(directory));
      writer.forceMerge(1);
      writer.commit();
      double all = (System.nanoTime() - start) / 1e9;
      merge = all - wall;
      after = state(all, cpuSeconds() - cpu, bytes(directory), segments(directory));
    }
    save(head() + "," + after + ",\"premerge\":{" + before + "},\"merge_s\":" + merge + "}");
  }

  private void save(String json) throws IOException {
    Files.writeString(Path.of(options.get("--out")), json + "\n");
  }

  private List<Question> questions() throws IOException {
    return Files.readAllLines(Path.of(options.get("--queries"))).stream()
        .map(line -> line.split("\t", 2))
        .map(parts -> new Question(parts[0], parts[1].split(" ")))
        .collect(Collectors.toList());
  }

  private interface Work {
    void run(int place) throws IOException;
  }

  private static final class Times {
    double[] medians;
    int passes;
  }

  /** Runs the queries pass by pass in one shuffled order; the median time of each in microseconds. */
  private Times timed(int count, Work work) throws IOException {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < count; i++) order.add(i);
    Collections.shuffle(order, new Random(1));
    for (int pass = 0; pass < number("--warm", 1); pass++) for (int i : order) work.run(i);
    int passes = Math.max(1, number("--passes", 5));
    double cap = Double.parseDouble(options.getOrDefault("--cap", "60"));
    double[][] times = new double[count][passes];
    Times result = new Times();
    long begin = System.nanoTime();
    while (result.passes < passes && (result.passes == 0 || (System.nanoTime() - begin) / 1e9 < cap)) {
      for (int i : order) {
        long start = System.nanoTime();
        work.run(i);
        times[i][result.passes] = (System.nanoTime() - start) / 1e3;
      }
      result.passes++;
    }
    result.medians = new double[count];
    for (int i = 0; i < count; i++) result.medians[i] = median(Arrays.copyOf(times[i], result.passes));
    return result;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int half = values.length / 2;
    return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
  }

  private static double percentile(double[] sorted, double share) {
    return sorted[(int) Math.max(1, Math.ceil(share * sorted.length)) - 1];
  }

  private static String classes(List<Question> questions, double[] times, int[] counts) {
    Map<String, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < counts.length; i++) {
      members.computeIfAbsent(questions.get(i).cls(), k -> new ArrayList<>()).add(i);
    }
    List<String> parts = new ArrayList<>();
    members.forEach(
        (cls, places) -> {
          double[] sorted = places.stream().mapToDouble(i -> times[i]).sorted().toArray();
          long hits = places.stream().mapToLong(i -> counts[i]).sum();
          parts.add(
              String.format(
                  Locale.ROOT,
                  "\"%s\":{\"n\":%d,\"p50_us\":%.3f,\"p90_us\":%.3f,\"p99_us\":%.3f,\"mean_us\":%.3f,\"hits_total\":%d}",
                  cls,
                  sorted.length,
                  percentile(sorted, 0.5),
                  percentile(sorted, 0.9),
                  percentile(sorted, 0.99),
                  Arrays.stream(sorted).average().orElse(0),
                  hits));
        });
    return "{" + String.join(",", parts) + "}";
  }

  private static ScoreDoc[] best(IndexSearcher searcher, Query query, int threshold) throws IOException {
    TopScoreDocCollector collector = TopScoreDocCollector.create(BEST, null, threshold);
    searcher.search(query, collector);
    return collector.topDocs().scoreDocs;
  }

  private void query() throws IOException {
    List<Question> questions = questions();
    Query[] queries = questions.stream().map(Question::query).toArray(Query[]::new);
    int threshold = threshold();
    try (Directory directory = new MMapDirectory(folder());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(BM25);
      searcher.setQueryCache(null);
      ScoreDoc[][] found = new ScoreDoc[questions.size()][];
      int[] counts = new int[questions.size()];
      long start = System.nanoTime();
      double cpu = cpuSeconds();
      Times times = timed(questions.size(), i -> found[i] = best(searcher, queries[i], threshold));
      double wall = (System.nanoTime() - start) / 1e9;
      cpu = cpuSeconds() - cpu;
      Times countTimes = timed(questions.size(), i -> counts[i] = searcher.count(queries[i]));
      Query nowhere = new Question("term", new String[] {"nowhereatall"}).query();
      double overhead = median(timed(200, i -> best(searcher, nowhere, threshold)).medians);
      StringBuilder out = new StringBuilder(head());
      out.append(
          String.format(
              Locale.ROOT,
              ",\"run\":{\"passes\":%d,\"wall_s\":%.3f,\"cpu_s\":%.3f,\"overhead_us\":%.3f}",
              times.passes,
              wall,
              cpu,
              overhead));
      out.append(",\"classes\":").append(classes(questions, times.medians, counts));
      out.append(",\"count_classes\":").append(classes(questions, countTimes.medians, counts));
      out.append(",\"queries\":[");
      for (int i = 0; i < counts.length; i++) {
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : found[i]) ids.add(searcher.storedFields().document(hit.doc).get("id"));
        Question question = questions.get(i);
        out.append(i == 0 ? "\n" : ",\n");
        out.append("{\"cls\":").append(quoted(question.cls())).append(",\"terms\":").append(array(List.of(question.terms())));
        out.append(String.format(Locale.ROOT, ",\"us\":%.3f,\"count\":%d,\"top\":", times.medians[i], counts[i]));
        out.append(array(ids)).append("}");
      }
      save(out.append("]}").toString());
    }
  }

  private static String array(List<String> texts) {
    return texts.stream().map(LuceneBench::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
