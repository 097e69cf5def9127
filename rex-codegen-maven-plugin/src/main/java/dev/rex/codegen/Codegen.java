package dev.rex.codegen;

import dev.rex.codegen.model.ReusedSchema;
import dev.rex.codegen.model.Statements;
import dev.rex.schema.Schema;
import dev.rex.schema.SchemaSnapshot;
import dev.rex.schema.parse.ViewAnalyzer;
import dev.rex.schema.query.QueryFolder;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * From a folder of migrations to a folder of sources: the migrations are applied to a scratch database, what they made is
 * read back, and Java is generated from it; so is what the files of SQL become. If nothing has changed since the last run, no database is touched; nor while
 * the snapshot belongs to the migrations.
 *
 * <pre>{@code
 * Codegen.run(request, log);
 * }</pre>
 */
public final class Codegen {
    /** FAT keeps the time of a change in steps of two seconds. */
    private static final Duration COARSEST_TIME = Duration.ofSeconds(2);

    private final CodegenRequest request;
    private final BuildLog log;
    private final OutputFolder output;
    private final GeneratedFiles generated;

    private Codegen(CodegenRequest request, BuildLog log) {
        this.request = request;
        this.log = log;
        this.output = new OutputFolder(request.outputDirectory(), request.packageName());
        this.generated = new GeneratedFiles(request.outputDirectory(), request.packageName());
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
        FileTime start = FileTime.from(Instant.now());
        List<ReusedModules.Module> modules = ReusedModules.find(request);
        Looks inputs = Inputs.looks(request, modules);
        if (!request.force() && Stamp.holds(request.stamp(), inputs.and(outputs()))) {
            return nothingToDo();
        }
        SchemaSupply supply = SchemaSupply.of(request.schema(), log);
        List<ReusedSchema> reused =
                modules.stream().map(ReusedModules.Module::read).toList();
        Stamp last = Stamp.read(request.stamp());
        Function<String, Stamp> stamps = identity -> new Stamp(
                Inputs.hash(request, identity, reused),
                looks(inputs, start),
                supply.snapshotMark(last),
                generated.marks(last),
                null);
        Optional<Stamp> now = supply.identity().map(stamps);
        if (!request.force() && now.filter(last::sameContents).isPresent()) {
            now.filter(stamp -> !stamp.looks().isEmpty() || !last.sameLooks(stamp))
                    .ifPresent(stamp -> stamp.write(request.stamp()));
            return nothingToDo();
        }
        SchemaSnapshot snapshot = supply.get();
        generate(snapshot, supply.queries(), reused, last);
        stamps.apply(SchemaSupply.identity(snapshot)).write(request.stamp());
        return true;
    }

    private boolean nothingToDo() {
        log.info("Nothing to do: the migrations have not changed, and what was generated into "
                + request.outputDirectory() + " is up to date");
        return false;
    }

    private void generate(SchemaSnapshot snapshot, QueryFolder queries, List<ReusedSchema> reused, Stamp last) {
        request.selection().warn(snapshot.schema(), log);
        ReusedModules.warn(reused, snapshot.schema(), log);
        Schema all = new ForcedKinds(request.customization()).of(ViewAnalyzer.withViewNullability(snapshot.schema()));
        Schema schema = request.selection().of(all, snapshot.queries());
        UnknownNames.warn(request.customization(), schema, log);
        GeneratorOptions options = new GeneratorOptions(
                request.packageName(), request.schemaClass(), snapshot.migrations(), request.customization(), reused);
        Statements statements = new Statements(queries, snapshot.queries(), all);
        List<SourceFile> files = Generator.generate(schema, statements, options, log);
        OutputFolder.Changes changes = output.write(files, earlier(last));
        log.info(Counts.of(files.size(), "file") + " generated into " + request.outputDirectory() + ": "
                + changes.written() + " written, " + changes.unchanged() + " unchanged, " + changes.deleted()
                + " deleted");
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

    /** How everything looks, unless an input was changed so shortly before it was read that the looks do not tell. */
    private String looks(Looks inputs, FileTime start) {
        FileTime certain = FileTime.from(start.toInstant().minus(COARSEST_TIME));
        return inputs.olderThan(certain) ? inputs.and(outputs()).toString() : "";
    }

    private Looks outputs() {
        return new Looks().add(request.schema().snapshot()).add(generated.folder());
    }
}
