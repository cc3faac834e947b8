package nrw.kim.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import nrw.kim.kit.problem.Problem;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.SourceInterpreter;

/** Reads from compiled code which slugs it refuses with. */
final class ProblemSlugs {
    private static final Set<String> FACTORIES = Set.of("rule", "conflict", "of");
    private static final String PROBLEM = Type.getInternalName(Problem.class);

    /**
     * What was found.
     *
     * @param slugs constants given to {@code Problem.rule}, {@code conflict} and {@code of}
     * @param computed methods that give something else
     */
    record Found(Set<String> slugs, Set<String> computed) {}

    private final Found found = new Found(new TreeSet<>(), new TreeSet<>());

    private ProblemSlugs() {}

    static Found in(Path directory) {
        var reader = new ProblemSlugs();
        try (var files = Files.walk(directory)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(reader::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.found;
    }

    private void read(Path file) {
        try {
            var type = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(type, ClassReader.SKIP_DEBUG);
            for (var method : type.methods) {
                read(type, method);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AnalyzerException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private void read(ClassNode type, MethodNode method) throws AnalyzerException {
        var frames = new Analyzer<>(new SourceInterpreter()).analyze(type.name, method);
        for (int i = 0; i < frames.length; i++) {
            if (frames[i] != null && method.instructions.get(i) instanceof MethodInsnNode call && refuses(call)) {
                var arguments = Type.getArgumentTypes(call.desc);
                var slug = frames[i].getStack(frames[i].getStackSize() - arguments.length + slugIndex(call));
                slug.insns.forEach(source -> {
                    if (source instanceof LdcInsnNode constant && constant.cst instanceof String text) {
                        found.slugs().add(text);
                    } else {
                        found.computed().add(type.name.replace('/', '.') + "." + method.name);
                    }
                });
            }
        }
    }

    private static boolean refuses(MethodInsnNode call) {
        return call.getOpcode() == Opcodes.INVOKESTATIC && call.owner.equals(PROBLEM) && FACTORIES.contains(call.name);
    }

    private static int slugIndex(MethodInsnNode call) {
        return call.name.equals("of") ? 1 : 0;
    }
}
