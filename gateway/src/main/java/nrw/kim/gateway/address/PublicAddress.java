package nrw.kim.gateway.address;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where people and machines find the platform; cookies, redirects and the origin check follow it. */
@ConfigMapping(prefix = "kim.gateway")
public interface PublicAddress {

    /** The address without path. */
    @WithDefault("http://127.0.0.1:8080")
    URI publicUrl();

    /** Scheme and authority, as browsers write them in Origin. */
    default String origin() {
        return publicUrl().getScheme() + "://" + publicUrl().getRawAuthority();
    }

    /** Whether the platform is reached by TLS, so that cookies and HSTS may insist on it. */
    default boolean secure() {
        return "https".equals(publicUrl().getScheme());
    }
}
