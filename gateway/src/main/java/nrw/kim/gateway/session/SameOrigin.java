package nrw.kim.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nrw.kim.gateway.address.PublicAddress;

/** Tells whether a browser sent a request on behalf of the platform's own pages. */
@ApplicationScoped
public class SameOrigin {
    private static final String SITE = "Sec-Fetch-Site";

    private final PublicAddress address;

    SameOrigin(PublicAddress address) {
        this.address = address;
    }

    /** Whether a script of ours sent it. Every browser says where a changing request comes from; silence is a no. */
    public boolean ofScript(HttpServerRequest request) {
        var site = request.getHeader(SITE);
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return (site != null || origin != null)
                && (site == null || "same-origin".equals(site))
                && (origin == null || address.origin().equals(origin));
    }

    /** Whether the person went there: by a link on our pages, or by the address line. */
    public boolean ofPerson(HttpServerRequest request) {
        var site = request.getHeader(SITE);
        if (site != null) {
            return Set.of("same-origin", "none").contains(site);
        }
        // Only browsers on unencrypted addresses are silent; they still name the page that had the link.
        var referrer = request.getHeader(HttpHeaders.REFERER);
        return referrer != null && (referrer + "/").startsWith(address.origin() + "/");
    }
}
