package nrw.kim.cases.retention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import nrw.kim.cases.persistence.FirstWriter;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** The years that a KI keeps closed cases. */
@ApplicationScoped
public class RetentionSettingService {
    private final TenantTransaction tenants;
    private final RetentionSettingRepository settings;
    private final RetentionConfig config;
    private final Clock clock;

    RetentionSettingService(
            TenantTransaction tenants, RetentionSettingRepository settings, RetentionConfig config, Clock clock) {
        this.tenants = tenants;
        this.settings = settings;
        this.config = config;
        this.clock = clock;
    }

    /** Years for which a KI keeps a case after the end of the year of closing; in the caller's transaction. */
    public Uni<Integer> years(KiKey ki) {
        return settings.rule(ki).map(RetentionRule::years);
    }

    Uni<RetentionSetting.View> read(Actor actor) {
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> settings.findById(ki.value()).map(this::view));
    }

    /** What is announced already is looked at anew by the clock. */
    Uni<RetentionSetting.View> set(Actor actor, int version, int years) {
        var ki = actor.onlyKi();
        return FirstWriter.wins(tenants.in(ki, () -> settings.findById(ki.value())
                .invoke(known -> IfMatch.check(version, RetentionSetting.etag(known)))
                .map(known -> known == null ? new RetentionSetting(ki) : known)
                .map(known -> known.set(years, actor, OffsetDateTime.now(clock)))
                .chain(settings::persistAndFlush)
                .map(this::view)));
    }

    private RetentionSetting.View view(RetentionSetting set) {
        return RetentionSetting.View.of(set, config);
    }
}
