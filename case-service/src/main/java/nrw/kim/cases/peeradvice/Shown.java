package nrw.kim.cases.peeradvice;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import nrw.kim.cases.person.Crowd;
import nrw.kim.cases.person.Groups;

/**
 * What of a person's groups the team gets to see: what the asker wants to show, as long as enough persons of the KI share the
 * combination. Else the most telling group is left out, first the status, then the nationality, then the age.
 *
 * @param groups shown
 * @param leftOut wanted and not shown
 */
record Shown(Set<ShownGroup> groups, Set<ShownGroup> leftOut) {

    static Shown of(Collection<ShownGroup> wanted, Groups person, Crowd crowd, int least) {
        var shown = EnumSet.noneOf(ShownGroup.class);
        shown.addAll(wanted);
        var leftOut = EnumSet.noneOf(ShownGroup.class);
        while (!shown.isEmpty() && alike(shown, person, crowd) < least) {
            var mostTelling = shown.stream().reduce((one, next) -> next).orElseThrow();
            shown.remove(mostTelling);
            leftOut.add(mostTelling);
        }
        return new Shown(shown, leftOut);
    }

    private static int alike(Set<ShownGroup> shown, Groups person, Crowd crowd) {
        return crowd.alike(person, shown.stream().map(ShownGroup::feature).toList());
    }
}
