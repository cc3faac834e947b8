package nrw.kim.kit.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;
import org.junit.jupiter.api.Test;

class EveryTenantTest {

    @Test
    void oneThatFailsKeepsNoneOfTheOthersWaiting() {
        var done = new ArrayList<KiKey>();
        var second = RegionalKeys.kis().stream().skip(1).findFirst().orElseThrow();
        var third = RegionalKeys.kis().stream().skip(2).findFirst().orElseThrow();

        EveryTenant.inTurn("test", ki -> {
                    done.add(ki);
                    if (ki.equals(second)) {
                        throw new IllegalStateException("at once");
                    }
                    return ki.equals(third)
                            ? Uni.createFrom().failure(new IllegalStateException("later"))
                            : Uni.createFrom().voidItem();
                })
                .await()
                .indefinitely();

        assertThat(done).containsExactlyElementsOf(List.copyOf(RegionalKeys.kis()));
    }
}
