package nrw.kim.local.platform;

import java.util.List;

/** Something to do with the running platform, offered as {@code ./kim NAME}. Listed in {@link Scenarios}. */
public interface Scenario {

    /** The name of the sub-command. */
    String name();

    /** One line for the help. */
    String description();

    /**
     * @param arguments what followed the name on the command line
     * @return the exit code
     */
    int run(Platform platform, List<String> arguments) throws Exception;
}
