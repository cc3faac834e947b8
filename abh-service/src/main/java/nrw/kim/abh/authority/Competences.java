package nrw.kim.abh.authority;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.Ags;

/** The competence table (Zuständigkeitstabelle) that one answer is built with. */
public final class Competences {
    private final List<Authority> authorities;

    Competences(List<Authority> authorities) {
        this.authorities = authorities;
    }

    /** A hint if the place of residence lies outside the recipient's area; empty inside it or if its area is unknown. */
    public Optional<CompetenceHint> hint(UUID recipient, Ags residence) {
        var entries =
                authorities.stream().filter(a -> a.org().equals(recipient)).toList();
        var unknown = entries.stream().noneMatch(Authority::hasArea);
        if (unknown || entries.stream().anyMatch(a -> a.serves(residence))) {
            return Optional.empty();
        }
        var kind = entries.getFirst().kind();
        var competent = authorities.stream()
                .filter(a -> a.kind() == kind && a.serves(residence))
                .findFirst()
                .orElse(null);
        return Optional.of(CompetenceHint.of(residence, competent));
    }
}
