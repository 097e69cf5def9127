package dev.rex.codegen;

import dev.rex.codegen.model.ReusedSchema;
import dev.rex.schema.Schema;
import dev.rex.schema.SchemaSnapshot;
import dev.rex.schema.parse.ViewAnalyzer;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From a folder of migrations to a folder of sources: the migrations are applied to a scratch database, what they made is
 * read back, and Java is generated from it. If nothing has changed since the last run, no database is touched; nor while
 * the snapshot belongs to the migrations.
 *
 * <pre>{@code
 * Codegen.run(request, log);
 * }</pre>
 */
public final class Codegen {
    private final CodegenRequest request;
    private final BuildLog log;
    private final OutputFolder output;

    private Codegen(CodegenRequest request, BuildLog log) {
        this.request = request;
        this.log = log;
        this.output = new OutputFolder(request.outputDirectory(), request.packageName());
    }

    /**
     * Brings the sources up to date.
     *
     * @return whether there was something to do
     * @throws dev.rex.schema.error.RexException if that is not possible; then the sources are what they were, or the next
     *     run does everything again
     */
    public static boolean run(CodegenRequest request, BuildLog log) {
        return OneBuild.run(request.stamp(), new Codegen(request, log)::run);
    }

    private boolean run() {
        SchemaSupply supply = SchemaSupply.of(request.schema(), log);
        List<ReusedSchema> reused = ReusedModules.read(request);
        Stamp last = Stamp.read(request.stamp());
        Optional<Stamp> now = supply.identity().map(identity -> stamp(identity, supply, reused, last));
        if (!request.force() && now.filter(last::sameContents).isPresent()) {
            now.filter(stamp -> !last.sameLooks(stamp)).ifPresent(stamp -> stamp.write(request.stamp()));
            log.info("Nothing to do: the migrations have not changed, and the "
                    + Counts.of(last.outputs().size(), "file") + " in " + request.outputDirectory()
                    + " are up to date");
            return false;
        }
        SchemaSnapshot snapshot = supply.get();
        request.selection().warn(snapshot.schema(), log);
        ReusedModules.warn(reused, snapshot.schema(), log);
        Schema schema = new ForcedKinds(request.customization())
                .of(request.selection().of(ViewAnalyzer.withViewNullability(snapshot.schema())));
        UnknownNames.warn(request.customization(), schema, log);
        GeneratorOptions options = new GeneratorOptions(
                request.packageName(), request.schemaClass(), snapshot.migrations(), request.customization(), reused);
        List<SourceFile> files = Generator.generate(schema, options, log);
        OutputFolder.Changes changes = output.write(files, earlier(last));
        stamp(snapshot.migrations(), supply, reused, last).write(request.stamp());
        log.info(Counts.of(files.size(), "file") + " generated into " + request.outputDirectory() + ": "
                + changes.written() + " written, " + changes.unchanged() + " unchanged, " + changes.deleted()
                + " deleted");
        return true;
    }

    /** What the last run generated and no other execution has generated since. */
    private Set<String> earlier(Stamp last) {
        try {
            Set<String> earlier = new HashSet<>(last.outputs().keySet());
            earlier.removeAll(Stamp.outputsBeside(request.stamp()));
            return earlier;
        } catch (IOException e) {
            throw new CodegenException(
                    "The folder of " + request.stamp() + " cannot be read: " + FileFailure.told(e), null, e);
        }
    }

    private Stamp stamp(String identity, SchemaSupply supply, List<ReusedSchema> reused, Stamp last) {
        GeneratedFiles own = new GeneratedFiles(request.outputDirectory(), request.packageName());
        return new Stamp(Inputs.hash(request, identity, reused), supply.snapshotMark(last), own.marks(last), null);
    }
}
