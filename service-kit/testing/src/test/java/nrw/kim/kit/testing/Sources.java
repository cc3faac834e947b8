package nrw.kim.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a sample that breaks a rule: it must not be part of the tests' own class path, where Quarkus would find it. */
public final class Sources {
    private static final Pattern PACKAGE = Pattern.compile("package ([a-z.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface) (\\w+)");

    private Sources() {}

    public static JavaClasses compiled(Path directory, String... sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var output = Files.createDirectories(directory).toString();
        List<JavaFileObject> units =
                Arrays.stream(sources).<JavaFileObject>map(Sources::unit).toList();
        var options = List.of("-d", output, "-proc:none", "-cp", System.getProperty("java.class.path"));
        assertThat(compiler.getTask(null, null, null, options, null, units).call())
                .as("the sample compiles")
                .isTrue();
        return new ClassFileImporter().importPath(directory);
    }

    private static SimpleJavaFileObject unit(String source) {
        var path = first(PACKAGE, source).replace('.', '/') + "/" + first(TYPE, source) + ".java";
        return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    private static String first(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElseThrow();
    }
}
