package nrw.kim.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/faelle", "/faelle/4711?tab=ziele#z1", "/suche?q=M%C3%BCller", "/a//b", "/loginverlauf"})
    void pagesOfThePlatformAreKept(String wanted) {
        assertThat(LocalTarget.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "faelle",
                "https://evil.example/",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/%0d%0aSet-Cookie:x=1 y",
                "javascript:alert(1)",
                "http:evil.example",
                "/login?to=/",
                "/logout",
                "/api/v1/me",
                "/q/metrics"
            })
    void everythingElseLeadsToTheStart(String wanted) {
        assertThat(LocalTarget.of(wanted)).isEqualTo("/");
    }
}
