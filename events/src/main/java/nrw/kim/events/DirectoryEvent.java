package nrw.kim.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.AgreementState;
import nrw.kim.events.code.DataProtectionAnnex;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.events.code.SiteStatus;

/**
 * What changes in the Verzeichnis of organisations, sites and offers (B1-38). Each event carries the whole new
 * state, so that a reader keeps a copy by replacing.
 */
@OnTopic("kim.network.directory")
public sealed interface DirectoryEvent extends KimEvent {

    /** Organisation geändert: created, changed, or, with {@code active} false, no longer there. */
    @EventType(
            value = "nrw.kim.directory.organisation-changed.v1",
            title = "Organisation geändert",
            titleEn = "Organisation changed")
    record OrganisationChanged(
            UUID aggregateId,
            @DirectoryText String name,
            OrganisationType type,
            List<Ags> ags,
            List<Rechtskreis> rechtskreise,
            boolean active)
            implements DirectoryEvent {}

    /** Standort geändert: a place of counselling and the municipalities that it serves (B2-08). */
    @EventType(value = "nrw.kim.directory.site-changed.v1", title = "Standort geändert", titleEn = "Site changed")
    record SiteChanged(
            UUID aggregateId,
            UUID organisationId,
            @DirectoryText String name,
            Ags ags,
            List<Ags> servedAgs,
            SiteStatus status,
            @MayBeAbsent List<BookableHours> bookableHours,
            @MayBeAbsent List<Closure> closures)
            implements DirectoryEvent {}

    /**
     * Sprechzeit for which one makes appointments, in the wall clock of Germany.
     *
     * @param weekday 1 for Monday to 7 for Sunday
     * @param fromMinute minute of the day on which it begins
     * @param untilMinute minute of the day on which it ends
     * @param slotMinutes length of an appointment
     * @param everyWeeks 1 or 2
     * @param countedFrom a day of a week in which it takes place; absent if every week
     */
    record BookableHours(
            int weekday,
            int fromMinute,
            int untilMinute,
            int slotMinutes,
            int everyWeeks,
            @MayBeAbsent LocalDate countedFrom,
            List<LanguageTag> languages) {}

    /** Schließzeit: days on which nobody is counselled, both included. */
    record Closure(LocalDate firstDay, LocalDate lastDay) {}

    /** Angebot geändert: created, changed, or, with {@code active} false, no longer there. */
    @EventType(value = "nrw.kim.directory.offer-changed.v1", title = "Angebot geändert", titleEn = "Offer changed")
    record OfferChanged(UUID aggregateId, UUID organisationId, List<LifeDomain> domains, List<Ags> ags, boolean active)
            implements DirectoryEvent {}

    /**
     * Vereinbarung geändert (G-07): with what state and which annex an organisation and the KI agreed. {@code exchange} says
     * that personal data may go to it from {@code from} to {@code until}, both days included.
     */
    @EventType(
            value = "nrw.kim.directory.agreement-changed.v1",
            title = "Vereinbarung geändert",
            titleEn = "Agreement changed")
    record AgreementChanged(
            UUID aggregateId,
            UUID organisationId,
            AgreementState state,
            DataProtectionAnnex annex,
            boolean exchange,
            @MayBeAbsent LocalDate from,
            @MayBeAbsent LocalDate until)
            implements DirectoryEvent {}
}
