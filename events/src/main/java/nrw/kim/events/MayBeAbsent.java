package nrw.kim.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that a payload may lack: {@code null} in the record, left out in JSON. Every other component is always
 * there.
 *
 * <p>Three cases have it, no other: the fact does not apply (a case without referral), it is not known yet (outcome of a
 * handover), or the component was added after its event type was published, so that older events lack it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface MayBeAbsent {}
