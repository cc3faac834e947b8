package nrw.kim.gateway.me;

import java.util.List;
import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;
import nrw.kim.gateway.session.Caller;

/**
 * The caller as the token tells it.
 *
 * @param kis the Kommunale Integrationszentren (tenants) whose data the caller may see; several for an authority that
 *     serves more than one
 * @param org id of the organisation the caller works for
 */
record MeView(String sub, String name, String username, List<String> roles, List<KiView> kis, String org) {

    static MeView of(Caller caller) {
        var claims = caller.claims();
        return new MeView(
                caller.subject(),
                claims.getString("name"),
                claims.getString("preferred_username"),
                caller.texts("roles"),
                caller.texts("ki").stream().map(KiView::of).toList(),
                claims.getString("org"));
    }

    /** A Kommunales Integrationszentrum: key (AGS) and name of its Kreis or Stadt. */
    record KiView(String key, String name) {

        static KiView of(String key) {
            return new KiView(key, RegionalKeys.nameOf(new KiKey(key)).orElse(key));
        }
    }
}
