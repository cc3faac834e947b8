package nrw.kim.cases.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jobcenter.example/hook",
                "http://127.0.0.1:9/hook",
                "ftp://jobcenter.example/hook",
                "https://user:secret@jobcenter.example/hook",
                "https:///hook",
                "not an address",
                "https://jobcenter.example/hook#part"
            })
    void whatIsNoPublicHttpsAddressIsRefused(String url) {
        assertThatThrownBy(() -> Target.of(url, false)).isInstanceOf(Problem.class);
    }

    @Test
    void plainHttpIsForTheOwnMachineOnlyAndOnlyWhereAllowed() {
        assertThat(Target.of("http://127.0.0.1:9/hook?a=b", true).path()).isEqualTo("/hook?a=b");
        assertThatThrownBy(() -> Target.of("http://10.0.0.1/hook", true)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "192.0.0.8",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:0:1::1"
            })
    void anAddressThatIsNotOfTheOpenNetIsPrivate(String address) throws UnknownHostException {
        assertThat(Target.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:2800:220:1:248:1893:25c8:1946"})
    void anAddressOfTheOpenNetIsPublic(String address) throws UnknownHostException {
        assertThat(Target.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aNameThatLeadsHomeIsRefusedWhenItIsResolved() {
        assertThatThrownBy(() -> Target.of("https://localhost/hook", false).resolve(false))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                                problem.violations().getFirst().code())
                        .isEqualTo("PrivateAddress"));
    }
}
