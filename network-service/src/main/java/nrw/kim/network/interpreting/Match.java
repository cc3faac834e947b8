package nrw.kim.network.interpreting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.GenderWish;
import nrw.kim.events.code.InterpretingMode;
import nrw.kim.network.interpreter.InterpreterDetails;
import nrw.kim.network.interpreter.InterpreterService.Member;
import nrw.kim.network.interpreter.Skill;
import nrw.kim.network.interpreter.SkillLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well a member fits a request, with the reasons: a proposal, a human decides.
 *
 * @param reasons what speaks for them
 * @param hindrances what speaks against them
 * @param openRequests how many others they are asked for or have accepted
 */
@Schema(name = "InterpreterMatch")
record Match(
        UUID interpreterId,
        String name,
        SkillLevel level,
        List<Reason> reasons,
        List<Hindrance> hindrances,
        int openRequests) {

    /** Nothing against them first; then most reasons; then who speaks best; then who has least to do. */
    private static final Comparator<Match> BEST_FIRST = Comparator.<Match>comparingInt(match -> match.hindrances.size())
            .thenComparing(match -> -match.reasons.size())
            .thenComparing(Match::level, Comparator.reverseOrder())
            .thenComparingInt(Match::openRequests)
            .thenComparing(Match::name)
            .thenComparing(Match::interpreterId);

    /** What speaks for a member. */
    @Schema(name = "InterpreterReason")
    enum Reason {
        /** The gender that is wished. */
        GENDER_AS_WISHED,
        /** Goes to this municipality. */
        IN_AREA,
        /** Can be asked on this weekday. */
        AVAILABLE,
        /** Works this way: on site, by phone, by video. */
        MODE_OFFERED,
        /** The declaration of confidentiality holds on that day. */
        DECLARATION_VALID,
        /** Has nothing else open. */
        NO_LOAD
    }

    /** What speaks against a member. */
    @Schema(name = "InterpreterHindrance")
    enum Hindrance {
        OTHER_GENDER,
        OUTSIDE_AREA,
        NOT_ON_WEEKDAY,
        OTHER_MODE,
        /** Cannot be engaged. */
        NO_DECLARATION,
        /** Is engaged at that time. */
        BUSY
    }

    /** Active members who speak the language, the best first. */
    static List<Match> ranked(Need need, List<Member> pool, List<InterpretingRequest> open) {
        return pool.stream()
                .filter(member -> member.details().active())
                .flatMap(member -> member.details().languages().stream()
                        .filter(skill -> skill.language().equals(need.language()))
                        .max(Comparator.comparing(Skill::level))
                        .map(skill -> of(need, member, skill.level(), openOf(member, open)))
                        .stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    private static List<InterpretingRequest> openOf(Member member, List<InterpretingRequest> open) {
        return open.stream()
                .filter(request -> member.id().equals(request.interpreterId()))
                .toList();
    }

    private static Match of(Need need, Member member, SkillLevel level, List<InterpretingRequest> open) {
        var found = new Found();
        var details = member.details();
        if (need.genderWish() != GenderWish.ANY) {
            found.say(isAsWished(need, details), Reason.GENDER_AS_WISHED, Hindrance.OTHER_GENDER);
        }
        if (need.mode() == InterpretingMode.ON_SITE && need.ags() != null) {
            found.say(
                    details.ags().isEmpty() || details.ags().contains(need.place()),
                    Reason.IN_AREA,
                    Hindrance.OUTSIDE_AREA);
        }
        found.say(details.weekdays().contains(need.day().getDayOfWeek()), Reason.AVAILABLE, Hindrance.NOT_ON_WEEKDAY);
        found.say(details.modes().contains(need.mode()), Reason.MODE_OFFERED, Hindrance.OTHER_MODE);
        found.say(details.isBoundOn(need.day()), Reason.DECLARATION_VALID, Hindrance.NO_DECLARATION);
        if (open.isEmpty()) {
            found.reasons.add(Reason.NO_LOAD);
        } else if (open.stream().anyMatch(request -> request.need().overlaps(need))) {
            found.hindrances.add(Hindrance.BUSY);
        }
        return new Match(member.id(), details.name(), level, found.reasons, found.hindrances, open.size());
    }

    private static boolean isAsWished(Need need, InterpreterDetails details) {
        return details.gender() != null
                && details.gender().name().equals(need.genderWish().name());
    }

    private record Found(List<Reason> reasons, List<Hindrance> hindrances) {
        Found() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void say(boolean holds, Reason reason, Hindrance hindrance) {
            if (holds) {
                reasons.add(reason);
            } else {
                hindrances.add(hindrance);
            }
        }
    }
}
