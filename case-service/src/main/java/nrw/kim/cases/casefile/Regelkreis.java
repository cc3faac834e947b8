package nrw.kim.cases.casefile;

import static nrw.kim.events.code.CasePhase.ABGEBROCHEN;
import static nrw.kim.events.code.CasePhase.ABGESCHLOSSEN;
import static nrw.kim.events.code.CasePhase.ABSCHLUSS;
import static nrw.kim.events.code.CasePhase.ASSESSMENT;
import static nrw.kim.events.code.CasePhase.ERSTBERATUNG;
import static nrw.kim.events.code.CasePhase.HILFEPLANUNG;
import static nrw.kim.events.code.CasePhase.LEISTUNGSSTEUERUNG;
import static nrw.kim.events.code.CasePhase.MONITORING;
import static nrw.kim.events.code.CasePhase.RE_ASSESSMENT;
import static nrw.kim.events.code.CasePhase.RUHEND;
import static nrw.kim.events.code.CasePhase.VERWIESEN;
import static nrw.kim.events.code.CasePhase.WIEDERAUFGENOMMEN;
import static nrw.kim.events.code.CasePhase.ZIELVEREINBARUNG;
import static nrw.kim.events.code.CasePhase.ZUGANG;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nrw.kim.events.code.CasePhase;

/**
 * Which phase may follow which (B2-01; Regelkreis after Reis 2020, union of the Land's, Neuss' and Aachen's wording).
 *
 * <pre>
 * ZUGANG → ERSTBERATUNG → ASSESSMENT → ZIELVEREINBARUNG → HILFEPLANUNG → LEISTUNGSSTEUERUNG ⇄ MONITORING
 *                                          ▲     ▲                                               │
 *                                          │     └──────────────── RE_ASSESSMENT ◀───────────────┘
 *                                          │                            └────▶ ABSCHLUSS → (close) ABGESCHLOSSEN
 * every open phase → RUHEND, ABGEBROCHEN, VERWIESEN (until a goal is agreed)
 * RUHEND, VERWIESEN → WIEDERAUFGENOMMEN; ABGEBROCHEN, ABGESCHLOSSEN → (reopen) WIEDERAUFGENOMMEN
 * </pre>
 *
 * Planning may be left out (Neuss has no Hilfeplanung), and every step may lead back: the Regelkreis is circular.
 */
public final class Regelkreis {
    private static final Map<CasePhase, Set<CasePhase>> NEXT = Map.ofEntries(
            Map.entry(ZUGANG, EnumSet.of(ERSTBERATUNG, VERWIESEN, RUHEND, ABGEBROCHEN)),
            Map.entry(ERSTBERATUNG, EnumSet.of(ASSESSMENT, VERWIESEN, RUHEND, ABGEBROCHEN)),
            Map.entry(ASSESSMENT, EnumSet.of(ZIELVEREINBARUNG, VERWIESEN, RUHEND, ABGEBROCHEN)),
            Map.entry(ZIELVEREINBARUNG, EnumSet.of(ASSESSMENT, HILFEPLANUNG, LEISTUNGSSTEUERUNG, RUHEND, ABGEBROCHEN)),
            Map.entry(HILFEPLANUNG, EnumSet.of(ZIELVEREINBARUNG, LEISTUNGSSTEUERUNG, RUHEND, ABGEBROCHEN)),
            Map.entry(LEISTUNGSSTEUERUNG, EnumSet.of(HILFEPLANUNG, MONITORING, RE_ASSESSMENT, RUHEND, ABGEBROCHEN)),
            Map.entry(MONITORING, EnumSet.of(LEISTUNGSSTEUERUNG, RE_ASSESSMENT, RUHEND, ABGEBROCHEN)),
            Map.entry(RE_ASSESSMENT, EnumSet.of(ZIELVEREINBARUNG, MONITORING, ABSCHLUSS, RUHEND, ABGEBROCHEN)),
            Map.entry(ABSCHLUSS, EnumSet.of(RE_ASSESSMENT)),
            Map.entry(RUHEND, EnumSet.of(WIEDERAUFGENOMMEN, ABGEBROCHEN)),
            Map.entry(VERWIESEN, EnumSet.of(WIEDERAUFGENOMMEN)),
            Map.entry(
                    WIEDERAUFGENOMMEN,
                    EnumSet.of(ERSTBERATUNG, ASSESSMENT, ZIELVEREINBARUNG, LEISTUNGSSTEUERUNG, RUHEND, ABGEBROCHEN)),
            Map.entry(ABGEBROCHEN, EnumSet.noneOf(CasePhase.class)),
            Map.entry(ABGESCHLOSSEN, EnumSet.noneOf(CasePhase.class)));

    private static final Set<CasePhase> ENDED = EnumSet.of(ABGEBROCHEN, ABGESCHLOSSEN);
    private static final Set<CasePhase> NEED_A_REASON = EnumSet.of(RUHEND, ABGEBROCHEN, VERWIESEN);

    private Regelkreis() {}

    /** Phases that may follow, in the order of the Regelkreis. */
    public static Set<CasePhase> after(CasePhase phase) {
        return NEXT.get(phase);
    }

    /** True if the case is over and only reopening leads on. */
    public static boolean ended(CasePhase phase) {
        return ENDED.contains(phase);
    }

    /** True if the change must say why. */
    public static boolean needsReason(CasePhase to) {
        return NEED_A_REASON.contains(to);
    }
}
