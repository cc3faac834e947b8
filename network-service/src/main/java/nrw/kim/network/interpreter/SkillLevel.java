package nrw.kim.network.interpreter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How well somebody speaks a language that is interpreted; less than B2 is none to interpret in. */
@Schema(name = "InterpreterLevel")
public enum SkillLevel {
    B2,
    C1,
    C2,
    /** Mother tongue. */
    NATIVE
}
