package nrw.kim.abh.authority;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.DirectoryEvent.OrganisationChanged;
import nrw.kim.events.KiKey;

/** What the other features ask of the competence table. Runs in their transaction. */
@ApplicationScoped
public class AuthorityService {
    private final AuthorityRepository authorities;

    AuthorityService(AuthorityRepository authorities) {
        this.authorities = authorities;
    }

    /** The competence table of the transaction's tenants. */
    public Uni<Competences> competences() {
        return authorities.known().map(Competences::new);
    }

    /** True if the KI's directory knows the body as ABH or EBH. */
    public Uni<Boolean> isAuthority(KiKey ki, UUID org) {
        return authorities.inDirectoryOf(ki, org).map(known -> known != null && Authority.isKind(known.kind()));
    }

    Uni<Void> learn(KiKey ki, DirectoryEvent event) {
        return switch (event) {
            case OrganisationChanged change -> learn(ki, change);
            // Sites and offers have no say in competence.
            case DirectoryEvent.SiteChanged ignored -> Uni.createFrom().voidItem();
            case DirectoryEvent.OfferChanged ignored -> Uni.createFrom().voidItem();
            case DirectoryEvent.AgreementChanged ignored -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> learn(KiKey ki, OrganisationChanged change) {
        return authorities.inDirectoryOf(ki, change.aggregateId()).chain(known -> {
            if (known == null && !Authority.isKind(change.type())) {
                return Uni.createFrom().voidItem();
            }
            var authority = known == null ? new Authority(ki, change.aggregateId()) : known;
            authority.change(change);
            return authorities.persist(authority).replaceWithVoid();
        });
    }
}
