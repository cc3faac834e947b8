package nrw.kim.cases.team;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Learns people from their own requests, once an hour each or when their token says something new; machines never. What
 * they came for does not wait for it and does not fail with it.
 */
@ApplicationScoped
class ColleagueLearner {
    private static final Logger LOG = Logger.getLogger(ColleagueLearner.class);

    private final Cache<Actor, Boolean> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(1))
            .maximumSize(10_000)
            .build();
    private final TeamService team;
    private final CurrentActor actor;

    ColleagueLearner(TeamService team, CurrentActor actor) {
        this.team = team;
        this.actor = actor;
    }

    @ServerResponseFilter
    public Uni<Void> learn(ContainerResponseContext answer, SimpleResourceInfo resource) {
        // Who comes without an account (answer by link) is no colleague, and has no token to ask.
        // An answer that was made off the event loop, such as a printed one, cannot reach the database from here: the
        // next one tells.
        if (!Context.isOnEventLoopThread()
                || answer.getStatus() >= 400
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class)) {
            return Uni.createFrom().voidItem();
        }
        var person = withoutPurpose(actor.get());
        if (isMachine(person) || known.asMap().putIfAbsent(person, true) != null) {
            return Uni.createFrom().voidItem();
        }
        return team.learn(person).onFailure().recoverWithUni(failure -> {
            known.invalidate(person);
            LOG.warnf("a colleague was not remembered: %s", failure);
            return Uni.createFrom().voidItem();
        });
    }

    /** Systems push referrals and pull figures; without a KI there is nobody to be a colleague of. */
    private static boolean isMachine(Actor actor) {
        return actor.kis().isEmpty() || actor.hasAny(Roles.REFERRER, Roles.LAND_CONTROLLING);
    }

    private static Actor withoutPurpose(Actor actor) {
        return new Actor(actor.sub(), actor.name(), actor.org(), actor.kis(), actor.roles(), null);
    }
}
