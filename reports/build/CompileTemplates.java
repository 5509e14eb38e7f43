import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles the templates while the project is built: a broken template breaks the build. */
public final class CompileTemplates {
  private CompileTemplates() {}

  public static void main(String[] arguments) throws IOException, JRException {
    Path templates = Path.of(arguments[0]);
    Path compiled = Files.createDirectories(Path.of(arguments[1]));
    List<Path> sources;
    try (Stream<Path> files = Files.list(templates)) {
      sources = files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
    }
    for (Path source : sources) {
      String name = source.getFileName().toString().replace(".jrxml", ".jasper");
      JasperCompileManager.compileReportToFile(
          source.toString(), compiled.resolve(name).toString());
    }
  }
}
