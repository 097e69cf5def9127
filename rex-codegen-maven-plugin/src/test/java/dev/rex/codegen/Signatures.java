package dev.rex.codegen;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What other code can see of generated classes, as text: all but what stands in method bodies and constants. */
final class Signatures {
    private final List<String> lines = new ArrayList<>();

    private Signatures() {}

    /** Those of the public classes in the files, sorted. */
    static List<String> of(ClassLoader loader, List<SourceFile> files) throws ClassNotFoundException {
        Signatures signatures = new Signatures();
        for (SourceFile file : files) {
            if (!file.path().endsWith("package-info.java")) {
                String name = file.path().replace(".java", "").replace('/', '.');
                signatures.add(loader.loadClass(name));
            }
        }
        return signatures.lines.stream().sorted().toList();
    }

    private void add(Class<?> type) {
        lines.add(type.toGenericString() + " extends " + type.getAnnotatedSuperclass() + " implements "
                + Arrays.toString(type.getAnnotatedInterfaces()));
        for (Field field : type.getDeclaredFields()) {
            add(field.getModifiers(), field.getAnnotatedType() + " " + field.getName(), type);
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!method.isSynthetic()) {
                add(method.getModifiers(), method.getAnnotatedReturnType() + " " + described(method), type);
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            add(constructor.getModifiers(), described(constructor), type);
        }
        for (Class<?> inner : type.getDeclaredClasses()) {
            if (Modifier.isPublic(inner.getModifiers())) {
                add(inner);
            }
        }
    }

    private static String described(Executable executable) {
        return executable.getName()
                + Arrays.stream(executable.getParameters())
                        .map(Parameter::getAnnotatedType)
                        .map(AnnotatedType::toString)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private void add(int modifiers, String member, Class<?> type) {
        if (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers)) {
            lines.add(Modifier.toString(modifiers) + " " + member + " in " + type.getName());
        }
    }
}
