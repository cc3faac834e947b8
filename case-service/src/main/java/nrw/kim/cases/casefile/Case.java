package nrw.kim.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nrw.kim.cases.access.CaseRelation;
import nrw.kim.cases.persistence.LifeDomains;
import nrw.kim.cases.person.Person;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessChannel;
import nrw.kim.events.code.CasePhase;
import nrw.kim.events.code.ClosingReason;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;

/** A case: one person, exactly one responsible case manager at a time (B2-66), phases along the {@link Regelkreis}. */
@Entity
@Table(name = "case_file")
public class Case {
    @Id
    private UUID id;

    private String ki;
    private String number;
    private UUID controller;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "site_id")
    private UUID siteId;

    @Enumerated(EnumType.STRING)
    private CasePhase phase;

    private String responsible;

    @Column(name = "responsible_name")
    private String responsibleName;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_channel")
    private AccessChannel accessChannel;

    @Convert(converter = LifeDomains.class)
    @Column(name = "life_domains")
    private List<LifeDomain> lifeDomains;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "follow_up_on")
    private LocalDate followUpOn;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    @Embedded
    private Closing closing;

    @Embedded
    private Merger merger;

    @Column(name = "purpose_bound")
    private boolean purposeBound;

    @Column(name = "restricted_since")
    private OffsetDateTime restrictedSince;

    @Version
    private int version;

    protected Case() {}

    Case(UUID id, String number, Person person, Intake intake, Actor responsible, OffsetDateTime now) {
        this.id = id;
        this.ki = person.ki().value();
        this.number = number;
        this.controller = person.controller();
        this.personId = person.id();
        this.referralId = intake.referralId();
        this.siteId = intake.siteId();
        this.phase = CasePhase.ZUGANG;
        this.responsible = responsible.sub();
        this.responsibleName = responsible.name();
        this.accessChannel = intake.channel();
        this.lifeDomains = intake.domains();
        this.purposeBound = intake.purposeBound();
        this.openedAt = now;
    }

    /** Moves on; returns the phase it came from. Broken off it is over from then on. */
    CasePhase moveTo(CasePhase to, String reason, OffsetDateTime now) {
        if (!Regelkreis.after(phase).contains(to)) {
            throw Problem.transitionRefused(phase, "to " + to).with("allowed", Regelkreis.after(phase));
        }
        if (Regelkreis.needsReason(to) && (reason == null || reason.isBlank())) {
            throw Problem.rule("phase-needs-reason");
        }
        var from = phase;
        phase = to;
        closedAt = Regelkreis.ended(to) ? now : null;
        return from;
    }

    /** Ends the case; goals reached need the word of both sides, every other reason stands for itself. */
    void close(Closing how, OffsetDateTime now) {
        if (Regelkreis.ended(phase)) {
            throw Problem.transitionRefused(phase, "close");
        }
        if (how.reason() == ClosingReason.GOALS_REACHED && phase != CasePhase.ABSCHLUSS) {
            throw Problem.transitionRefused(phase, "close").with("allowed", Regelkreis.after(phase));
        }
        if (how.reason() == ClosingReason.GOALS_REACHED && !how.bothSides()) {
            throw Problem.rule("closing-needs-both-sides");
        }
        phase = CasePhase.ABGESCHLOSSEN;
        closing = how;
        closedAt = now;
        followUpOn = null;
    }

    void reopen() {
        if (!Regelkreis.ended(phase)) {
            throw Problem.transitionRefused(phase, "reopen");
        }
        if (merger != null) {
            throw Problem.conflict("case-merged");
        }
        phase = CasePhase.WIEDERAUFGENOMMEN;
        closing = null;
        closedAt = null;
    }

    /** Gives the case up for another one of the same person (B2-36): it is over, and remembers how it stood. */
    public void mergeInto(Case survivor, Actor by, OffsetDateTime now) {
        requireOpen("merge");
        survivor.requireOpen("merge");
        if (survivor.id.equals(id)) {
            throw Problem.rule("merge-same-case");
        }
        merger = new Merger(survivor.id, survivor.number, now, by.sub(), phase, followUpOn);
        phase = CasePhase.ABGESCHLOSSEN;
        closedAt = now;
        followUpOn = null;
    }

    /**
     * Takes the merging back: the case stands where it stood.
     *
     * @throws Problem 409 if it is not merged into that case, or the days to do so are over
     */
    public void undoMerge(UUID survivor, OffsetDateTime now) {
        if (merger == null || !merger.survivor().equals(survivor)) {
            throw Problem.transitionRefused(phase, "undo merge");
        }
        if (LocalDays.of(now).isAfter(merger.undoUntil())) {
            throw Problem.conflict("merge-undo-too-late");
        }
        phase = merger.phaseBefore();
        followUpOn = merger.followUpBefore();
        closedAt = null;
        merger = null;
    }

    /** Ends a case as it ended in the system it comes from. */
    void takeOverClosed(Closing how, OffsetDateTime when) {
        phase = CasePhase.ABGESCHLOSSEN;
        closing = how;
        closedAt = when;
    }

    /** Puts an open case into the open phase in which it stood in the system it comes from. */
    void takeOverAt(CasePhase there) {
        phase = there;
    }

    void assignTo(String sub, String name) {
        if (Regelkreis.ended(phase)) {
            throw Problem.transitionRefused(phase, "assign");
        }
        responsible = sub;
        responsibleName = name;
    }

    /** The lead goes to another body's case manager: with it the responsibility for the data (Anstellungsträger). */
    void handLead(CaseService.NewLead lead) {
        assignTo(lead.sub(), lead.name());
        controller = lead.org();
    }

    /** Sets the day on which the case manager wants to see the case again (B2-11). */
    public void followUpOn(LocalDate day) {
        followUpOn = day;
    }

    /** Goes back to the Wiedervorlage from before, if the one of today is still the one that is taken back. */
    public void takeBackFollowUp(Predicate<LocalDate> isTakenBack, LocalDate before) {
        if (isTakenBack.test(followUpOn)) {
            followUpOn = before;
        }
    }

    /** Takes over the purpose flag of a referral that joins the case (§ 78 SGB X); once set it stays. */
    public void joinedBy(boolean purposeBoundReferral) {
        purposeBound |= purposeBoundReferral;
    }

    /** @throws Problem 409 if the case is over */
    public void requireOpen(String action) {
        if (Regelkreis.ended(phase)) {
            throw Problem.transitionRefused(phase, action);
        }
    }

    /** @throws Problem 409 {@code case-restricted} while the processing is restricted (Art. 18 DSGVO): nothing new leaves the case */
    public void requireUnrestricted() {
        if (restrictedSince != null) {
            throw restricted(409);
        }
    }

    private Problem restricted(int status) {
        return Problem.of(status, "case-restricted").with("since", restrictedSince);
    }

    /** @throws Problem 403 {@code case-restricted} for a body that had not begun its work when the processing was restricted */
    public void requireBegun(OffsetDateTime begun) {
        if (restrictedSince != null && (begun == null || begun.isAfter(restrictedSince))) {
            throw restricted(403);
        }
    }

    /** @throws Problem 403 {@code case-restricted} for who neither works on a restricted case nor supervises it */
    void requireOpenTo(CaseRelation relation) {
        if (restrictedSince != null && !relation.readsRestricted()) {
            throw restricted(403);
        }
    }

    /** Restricts the processing; fails while it is. */
    public void restrict(OffsetDateTime now) {
        requireUnrestricted();
        restrictedSince = now;
    }

    /** Lifts the restriction. */
    public void liftRestriction() {
        restrictedSince = null;
    }

    /** Since when the processing is restricted; null if it is not. */
    public OffsetDateTime restrictedSince() {
        return restrictedSince;
    }

    /** True if the case is not over. */
    public boolean isOpen() {
        return !Regelkreis.ended(phase);
    }

    boolean isOverdue(LocalDate today) {
        return followUpOn != null && followUpOn.isBefore(today);
    }

    boolean comesUpFrom(LocalDate day) {
        return followUpOn != null && !followUpOn.isBefore(day);
    }

    int days(OffsetDateTime now) {
        return (int) Duration.between(openedAt, now).toDays();
    }

    boolean isResponsible(Actor actor) {
        return responsible.equals(actor.sub());
    }

    /** Id of the case. */
    public UUID id() {
        return id;
    }

    /** Tenant. */
    public KiKey ki() {
        return new KiKey(ki);
    }

    /** Number for people, unique in the KI. */
    public String number() {
        return number;
    }

    /** The person counselled. */
    public UUID personId() {
        return personId;
    }

    /** When the case was opened. */
    public OffsetDateTime openedAt() {
        return openedAt;
    }

    /** True if the case holds Sozialdaten that are bound to the purpose of their transfer (§ 78 SGB X). */
    public boolean purposeBound() {
        return purposeBound;
    }

    UUID controller() {
        return controller;
    }

    UUID referralId() {
        return referralId;
    }

    /** Standort that the case belongs to; null if none. */
    public UUID siteId() {
        return siteId;
    }

    CasePhase phase() {
        return phase;
    }

    String responsible() {
        return responsible;
    }

    /** Name of the case manager, for people. */
    public String responsibleName() {
        return responsibleName;
    }

    AccessChannel accessChannel() {
        return accessChannel;
    }

    List<LifeDomain> lifeDomains() {
        return lifeDomains;
    }

    /** Into which case this one was merged; null if it was not. */
    public Merger merger() {
        return merger;
    }

    /** Day of the Wiedervorlage; null if there is none. */
    public LocalDate followUpOn() {
        return followUpOn;
    }

    /** When it was closed or broken off; null while it is open. */
    public OffsetDateTime closedAt() {
        return closedAt;
    }

    Closing closing() {
        return closing;
    }

    /** For {@code If-Match}. */
    public int version() {
        return version;
    }
}
