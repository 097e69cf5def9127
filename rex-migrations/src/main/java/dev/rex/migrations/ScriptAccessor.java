package dev.rex.migrations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import liquibase.resource.AbstractResource;
import liquibase.resource.AbstractResourceAccessor;
import liquibase.resource.Resource;
import liquibase.resource.ResourceAccessor;

/** Shows Liquibase the files of a script, and nothing else of the machine. */
final class ScriptAccessor extends AbstractResourceAccessor {
    private final ScriptFiles files;

    ScriptAccessor(ScriptFiles files) {
        this.files = files;
    }

    @Override
    public List<Resource> getAll(String path) {
        String canonical = files.resolve(path);
        return files.exists(canonical) ? List.of(new ScriptResource(canonical)) : List.of();
    }

    @Override
    public List<Resource> search(String path, boolean recursive) {
        String folder = files.resolveFolder(path);
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return files.list(folder).stream()
                .filter(file -> recursive || file.indexOf('/', prefix.length()) < 0)
                .map(file -> (Resource) new ScriptResource(file))
                .toList();
    }

    @Override
    public List<Resource> search(String path, SearchOptions options) throws IOException {
        return super.search(files.resolveFolder(path), options);
    }

    @Override
    public List<String> describeLocations() {
        return List.of(files.display(""));
    }

    @Override
    public void close() {}

    private final class ScriptResource extends AbstractResource {
        ScriptResource(String canonical) {
            super(canonical, uri(canonical));
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(files.bytes(getPath()));
        }

        @Override
        public boolean exists() {
            return files.exists(getPath());
        }

        @Override
        public Resource resolve(String other) {
            return sibling(resolvePath(other));
        }

        @Override
        public Resource resolveSibling(String other) {
            return sibling(resolveSiblingPath(other));
        }

        private Resource sibling(String path) {
            String canonical = files.resolve(path);
            return files.exists(canonical)
                    ? new ScriptResource(canonical)
                    : new ResourceAccessor.NotFoundResource(canonical, ScriptAccessor.this);
        }

        private static URI uri(String canonical) {
            try {
                return new URI("script", null, "/" + canonical, null);
            } catch (URISyntaxException e) {
                throw new IllegalStateException("a path always makes a URI", e);
            }
        }
    }
}
