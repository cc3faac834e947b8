package nrw.kim.cases.handover;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nrw.kim.cases.directory.KnownOrganisation;
import nrw.kim.events.code.HandoverKind;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.Rechtskreis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Verweis by default (B2-30): where a Rechtskreis has an own Fallmanagement (SGB II, III, VIII) KIM only shows the way. A
 * hint with its reason; the case manager may decide otherwise and says why.
 *
 * @param kind what is proposed
 * @param withoutReason kinds that need no justification
 * @param rechtskreis the Rechtskreis with the own Fallmanagement; null if there is none
 * @param de reason in German
 * @param en reason in English
 */
@Schema(name = "HandoverKindProposal")
public record KindProposal(
        HandoverKind kind,
        Set<HandoverKind> withoutReason,
        @Nullable Rechtskreis rechtskreis,
        String de,
        String en) {
    private static final Set<Rechtskreis> OWN_CASE_MANAGEMENT =
            EnumSet.of(Rechtskreis.SGB_II, Rechtskreis.SGB_III, Rechtskreis.SGB_VIII);
    private static final Set<HandoverKind> VERWEIS = EnumSet.of(HandoverKind.INFORMATION, HandoverKind.CONTACT);

    /** What fits a body and the Rechtskreise of the needs that are handed over. */
    static KindProposal of(KnownOrganisation recipient, Collection<Rechtskreis> needs) {
        return of(recipient.type(), recipient.rechtskreise(), needs);
    }

    static KindProposal of(OrganisationType type, List<Rechtskreis> ofBody, Collection<Rechtskreis> needs) {
        return ownCaseManagement(type, ofBody, needs)
                .map(found -> new KindProposal(
                        HandoverKind.CONTACT,
                        VERWEIS,
                        found,
                        found.de()
                                + " hat ein eigenes Fallmanagement: Vorgeschlagen ist ein Verweis, keine Übergabe (B2-30).",
                        found.en() + " has its own case management: showing the way is proposed, no handover (B2-30)."))
                .orElseGet(
                        () -> new KindProposal(
                                HandoverKind.ACCOMPANIED,
                                EnumSet.allOf(HandoverKind.class),
                                null,
                                "Kein eigenes Fallmanagement im Rechtskreis der Stelle: Vorgeschlagen ist eine begleitete Übergabe (B2-32).",
                                "The body's area of law has no case management of its own: an accompanied handover is proposed (B2-32)."));
    }

    /** True if this kind goes beyond the proposal and needs a justification. */
    boolean needsReason(HandoverKind chosen) {
        return !withoutReason.contains(chosen);
    }

    private static Optional<Rechtskreis> ownCaseManagement(
            OrganisationType type, List<Rechtskreis> ofBody, Collection<Rechtskreis> needs) {
        var known = EnumSet.noneOf(Rechtskreis.class);
        known.addAll(ofBody);
        byType(type).ifPresent(known::add);
        known.retainAll(OWN_CASE_MANAGEMENT);
        // A body may work under several laws: the one that the need belongs to decides; without one, any of them.
        return known.stream().filter(needs::contains).findFirst().or(() -> known.stream()
                .findFirst());
    }

    private static Optional<Rechtskreis> byType(OrganisationType type) {
        return switch (type) {
            case JOBCENTER -> Optional.of(Rechtskreis.SGB_II);
            case ARBEITSAGENTUR -> Optional.of(Rechtskreis.SGB_III);
            case JUGENDAMT -> Optional.of(Rechtskreis.SGB_VIII);
            case KI,
                    AMT,
                    SOZIALAMT,
                    SCHULAMT,
                    GESUNDHEITSAMT,
                    ABH,
                    EBH,
                    WOHLFAHRT,
                    JMD,
                    MBE,
                    MSO,
                    EHRENAMT,
                    BILDUNGSTRAEGER,
                    OTHER -> Optional.empty();
        };
    }
}
