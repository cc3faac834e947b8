package nrw.kim.abh.rule;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads rule files strictly: an unknown field is a mistake in the file. */
final class RuleFiles {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private RuleFiles() {}

    static List<RuleSet> load(RulesConfig config) {
        var rules = new ArrayList<RuleSet>();
        config.files().forEach(file -> rules.add(resource(file, RuleSet.class)));
        config.directory().ifPresent(directory -> rules.addAll(directory(directory)));
        return rules;
    }

    static List<ProofDocument> proofDocuments() {
        return List.of(resource("proof-documents.json", ProofDocument[].class));
    }

    private static List<RuleSet> directory(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(RuleFiles::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleSet file(Path file) {
        try (var in = Files.newInputStream(file)) {
            return JSON.readValue(in, RuleSet.class);
        } catch (IOException e) {
            throw new RuleDefectException(List.of(file.getFileName() + ": " + e.getMessage()));
        }
    }

    private static <T> T resource(String file, Class<T> type) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("rules/" + file)) {
            if (in == null) {
                throw new RuleDefectException(List.of(file + ": not there"));
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new RuleDefectException(List.of(file + ": " + e.getMessage()));
        }
    }
}
