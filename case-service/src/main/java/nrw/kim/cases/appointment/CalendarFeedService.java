package nrw.kim.cases.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import nrw.kim.cases.token.TenantToken;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Calendar feeds: a secret address that a calendar program fetches without a login. What it gives holds no personal data
 * (see {@link CalendarFile}), so fetching is no read of a file and is not logged as one.
 */
@ApplicationScoped
public class CalendarFeedService {
    private final TenantTransaction tenants;
    private final CalendarFeedRepository feeds;
    private final CalendarRepository calendar;
    private final CalendarFeedConfig config;
    private final Ids ids;
    private final Clock clock;

    CalendarFeedService(
            TenantTransaction tenants,
            CalendarFeedRepository feeds,
            CalendarRepository calendar,
            CalendarFeedConfig config,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.feeds = feeds;
        this.calendar = calendar;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A new feed.
     *
     * @param path address below the platform's; shown only now
     */
    @Schema(name = "CalendarFeedCreated")
    public record Created(String path, OffsetDateTime expiresAt) {}

    /** Whether there is a feed, and since and until when; its address is known to its owner alone. */
    @Schema(name = "CalendarFeed")
    public record View(
            boolean active,
            @Nullable OffsetDateTime createdAt,
            @Nullable OffsetDateTime expiresAt) {
        static View of(CalendarFeed feed) {
            return feed == null ? new View(false, null, null) : new View(true, feed.createdAt(), feed.expiresAt());
        }
    }

    /** Makes a feed; the address made before ends. */
    Uni<Created> create(Actor actor) {
        var ki = actor.onlyKi();
        var token = TenantToken.make(ki);
        var now = OffsetDateTime.now(clock);
        var feed = new CalendarFeed(ids.next(), ki, actor, TenantToken.hash(token), now, now.plus(config.validFor()));
        return tenants.in(ki, () -> feeds.remove(ki, actor.sub()).chain(() -> feeds.persistAndFlush(feed)))
                .map(made -> new Created("/api/v1/calendar-feeds/" + token + ".ics", made.expiresAt()));
    }

    Uni<View> read(Actor actor) {
        var ki = actor.onlyKi();
        var now = OffsetDateTime.now(clock);
        return tenants.in(ki, () -> feeds.of(ki, actor.sub()))
                .map(feed -> View.of(feed == null || !feed.isOpen(now) ? null : feed));
    }

    /** Takes the address back at once. */
    Uni<Void> revoke(Actor actor) {
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> feeds.remove(ki, actor.sub())).replaceWithVoid();
    }

    /** What a calendar program gets; whatever is wrong with the token gets one and the same 404. */
    Uni<String> fetch(String token) {
        var now = OffsetDateTime.now(clock);
        return TenantToken.kiOf(token)
                .map(ki -> tenants.in(ki, () -> feeds.byToken(TenantToken.hash(token))
                        .map(feed -> Optional.ofNullable(feed).filter(found -> found.isOpen(now)))
                        .chain(feed -> feed.map(found -> entries(found, now))
                                .orElseGet(() -> Uni.createFrom().failure(Problem.notFound())))))
                .orElseGet(() -> Uni.createFrom().failure(Problem.notFound()));
    }

    private Uni<String> entries(CalendarFeed feed, OffsetDateTime now) {
        return calendar.own(feed.owner(), now.minus(config.back()), now.plus(config.ahead()))
                .map(rows -> CalendarFile.of(rows.stream()
                        .map(row -> CalendarItem.from(row, feed.owner()).entry())
                        .toList()));
    }
}
