package nrw.kim.local.command;

import nrw.kim.local.config.Ports;
import nrw.kim.local.platform.Scenario;
import nrw.kim.local.platform.Scenarios;
import nrw.kim.local.stack.PartFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code ./kim}: the one command. */
@Command(
        name = "./kim",
        description = "Runs the KIM-Plattform on this machine, without Docker.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            SecretCommand.class,
            SetupCommand.class,
            TestCommand.class,
            HelpCommand.class
        })
public final class Kim {

    private static final int FAILED = 1;

    private Kim() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments.length == 0 ? new String[] {"help"} : arguments));
    }

    static CommandLine commandLine() {
        CommandLine kim = new CommandLine(new Kim());
        for (Scenario scenario : Scenarios.all()) {
            kim.addSubcommand(scenario.name(), ScenarioCommand.of(scenario));
        }
        kim.getCommandSpec().usageMessage().footer(environment());
        return kim.setExecutionExceptionHandler((exception, command, result) -> failed(exception, command));
    }

    /** People get one line; only what nobody foresaw comes with its trace. */
    private static int failed(Exception exception, CommandLine command) throws Exception {
        if (exception instanceof PartFailure
                || exception instanceof Refusal
                || exception instanceof IllegalArgumentException) {
            System.out.flush();
            command.getErr().println("✗ " + exception.getMessage());
            return FAILED;
        }
        throw exception;
    }

    private static String environment() {
        StringBuilder text = new StringBuilder("%nEnvironment:%n");
        Ports.defaults()
                .forEach((name, port) -> text.append(
                        "  %-28s port of %s on 127.0.0.1 (%d)%%n".formatted(Ports.variable(name), name, port)));
        text.append("  %-28s host of a part that runs elsewhere (127.0.0.1)%%n".formatted("KIM_HOST_PART"));
        text.append("  %-28s false: no invented people and organisations%%n".formatted("KIM_DEMO"));
        text.append("  %-28s where data, logs and secrets are kept (.kim)%%n".formatted("KIM_HOME"));
        return text.toString();
    }
}
