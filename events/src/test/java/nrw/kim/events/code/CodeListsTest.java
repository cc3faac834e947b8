package nrw.kim.events.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Code lists are complete and bilingual. */
class CodeListsTest {

    @Test
    void everyCodeIsUpperSnakeAndHasTwoLabels() {
        assertThat(CodeLists.all()).isNotEmpty().allSatisfy((list, codes) -> assertThat(codes)
                .as(list)
                .isNotEmpty()
                .allSatisfy(code -> {
                    assertThat(code.name()).matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
                    assertThat(code.de()).isNotBlank().isEqualTo(code.de().strip());
                    assertThat(code.en()).isNotBlank().isEqualTo(code.en().strip());
                }));
    }

    @Test
    void noTwoCodesOfAListReadTheSame() {
        assertThat(CodeLists.all()).allSatisfy((list, codes) -> {
            assertThat(codes).as(list).extracting(Code::de).doesNotHaveDuplicates();
            assertThat(codes).as(list).extracting(Code::en).doesNotHaveDuplicates();
        });
    }

    @Test
    void aListIsNamedInCamelCaseAndInItsDefinedOrder() {
        assertThat(CodeLists.all().get("lifeDomain")).containsExactly(LifeDomain.values());
    }

    @Test
    void noEnumOfThePackageIsForgotten() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/nrw/kim/events/code"))) {
            var enums = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.matches("Code|CodeLists|package-info"))
                    .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1));
            assertThat(CodeLists.all().keySet()).containsExactlyInAnyOrderElementsOf(enums.toList());
        }
    }
}
