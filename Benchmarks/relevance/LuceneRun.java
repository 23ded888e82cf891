import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;

/** Indexes lines "id TAB text" and answers each line of words on standard input with ten ids. */
public class LuceneRun {
  public static void main(String[] arguments) throws Exception {
    Path directory = Files.createTempDirectory("lucene");
    IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer()).setSimilarity(new BM25Similarity());
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(directory), config);
        BufferedReader reader = Files.newBufferedReader(Path.of(arguments[0]))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        Document document = new Document();
        document.add(new StringField("id", line.substring(0, tab), Field.Store.YES));
        document.add(new TextField("body", line.substring(tab + 1), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader queries = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (DirectoryReader index = DirectoryReader.open(FSDirectory.open(directory))) {
      IndexSearcher searcher = new IndexSearcher(index);
      for (String line = queries.readLine(); line != null; line = queries.readLine()) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : new LinkedHashSet<>(List.of(line.split(" ")))) {
          query.add(new TermQuery(new Term("body", word)), BooleanClause.Occur.SHOULD);
        }
        StringBuilder row = new StringBuilder();
        for (ScoreDoc hit : searcher.search(query.build(), 10).scoreDocs) {
          row.append(row.length() > 0 ? "\t" : "").append(searcher.doc(hit.doc).get("id"));
        }
        out.println(row);
      }
    }
    out.flush();
  }
}
