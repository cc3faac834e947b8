package nrw.kim.cases.person;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * How many persons of a KI share which groups, so that a combination of them is shown only where enough do
 * (Mindestfallzahl).
 */
public record Crowd(List<Member> members) {

    /** Persons with the same groups. */
    public record Member(Groups groups, int persons) {}

    /** How many persons are like this one in all that is asked for; all of them if nothing is. */
    public int alike(Groups one, List<Function<Groups, Object>> features) {
        return members.stream()
                .filter(member -> features.stream()
                        .allMatch(feature -> Objects.equals(feature.apply(member.groups()), feature.apply(one))))
                .mapToInt(Member::persons)
                .sum();
    }
}
