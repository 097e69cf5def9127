package dev.rex.dsl;

/**
 * Columns side by side, and what a row of them becomes: {@code fields(A, B).into(Pair::new)}, checked by the compiler
 * argument by argument. Ends at 16; beyond that, fields stand within fields. Written by {@code FieldsGenerator} among
 * the tests, which also compares: change that, not this.
 */
public abstract sealed class Fields permits Literals {
    Fields() {}

    /** 1 column or other projection side by side. */
    public static <A> Of1<A> fields(
            Projection<A> a) {
        return new Of1<>(a);
    }

    /** 1 side by side. */
    public static final class Of1<A> extends FieldList {
        private final Projection<A> a;

        private Of1(
                Projection<A> a) {
            super(a);
            this.a = a;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into1<A, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0))));
        }
    }

    /** Makes a value of 1: most often a record's constructor. */
    @FunctionalInterface
    public interface Into1<A, Z> {
        /** Makes the value. */
        Z of(A a);
    }

    /** 2 columns or other projections side by side. */
    public static <A, B> Of2<A, B> fields(
            Projection<A> a, Projection<B> b) {
        return new Of2<>(a, b);
    }

    /** 2 side by side. */
    public static final class Of2<A, B> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;

        private Of2(
                Projection<A> a, Projection<B> b) {
            super(a, b);
            this.a = a;
            this.b = b;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into2<A, B, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1))));
        }
    }

    /** Makes a value of 2: most often a record's constructor. */
    @FunctionalInterface
    public interface Into2<A, B, Z> {
        /** Makes the value. */
        Z of(A a, B b);
    }

    /** 3 columns or other projections side by side. */
    public static <A, B, C> Of3<A, B, C> fields(
            Projection<A> a, Projection<B> b, Projection<C> c) {
        return new Of3<>(a, b, c);
    }

    /** 3 side by side. */
    public static final class Of3<A, B, C> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;
        private final Projection<C> c;

        private Of3(
                Projection<A> a, Projection<B> b, Projection<C> c) {
            super(a, b, c);
            this.a = a;
            this.b = b;
            this.c = c;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into3<A, B, C, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1)),
                    c.read(row, index + offset(2))));
        }
    }

    /** Makes a value of 3: most often a record's constructor. */
    @FunctionalInterface
    public interface Into3<A, B, C, Z> {
        /** Makes the value. */
        Z of(A a, B b, C c);
    }

    /** 4 columns or other projections side by side. */
    public static <A, B, C, D> Of4<A, B, C, D> fields(
            Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d) {
        return new Of4<>(a, b, c, d);
    }

    /** 4 side by side. */
    public static final class Of4<A, B, C, D> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;
        private final Projection<C> c;
        private final Projection<D> d;

        private Of4(
                Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d) {
            super(a, b, c, d);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into4<A, B, C, D, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1)),
                    c.read(row, index + offset(2)),
                    d.read(row, index + offset(3))));
        }
    }

    /** Makes a value of 4: most often a record's constructor. */
    @FunctionalInterface
    public interface Into4<A, B, C, D, Z> {
        /** Makes the value. */
        Z of(A a, B b, C c, D d);
    }

    /** 5 columns or other projections side by side. */
    public static <A, B, C, D, E> Of5<A, B, C, D, E> fields(
            Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e) {
        return new Of5<>(a, b, c, d, e);
    }

    /** 5 side by side. */
    public static final class Of5<A, B, C, D, E> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;
        private final Projection<C> c;
        private final Projection<D> d;
        private final Projection<E> e;

        private Of5(
                Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e) {
            super(a, b, c, d, e);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into5<A, B, C, D, E, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1)),
                    c.read(row, index + offset(2)),
                    d.read(row, index + offset(3)),
                    e.read(row, index + offset(4))));
        }
    }

    /** Makes a value of 5: most often a record's constructor. */
    @FunctionalInterface
    public interface Into5<A, B, C, D, E, Z> {
        /** Makes the value. */
        Z of(A a, B b, C c, D d, E e);
    }

    /** 6 columns or other projections side by side. */
    public static <A, B, C, D, E, F> Of6<A, B, C, D, E, F> fields(
            Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f) {
        return new Of6<>(a, b, c, d, e, f);
    }

    /** 6 side by side. */
    public static final class Of6<A, B, C, D, E, F> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;
        private final Projection<C> c;
        private final Projection<D> d;
        private final Projection<E> e;
        private final Projection<F> f;

        private Of6(
                Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f) {
            super(a, b, c, d, e, f);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into6<A, B, C, D, E, F, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1)),
                    c.read(row, index + offset(2)),
                    d.read(row, index + offset(3)),
                    e.read(row, index + offset(4)),
                    f.read(row, index + offset(5))));
        }
    }

    /** Makes a value of 6: most often a record's constructor. */
    @FunctionalInterface
    public interface Into6<A, B, C, D, E, F, Z> {
        /** Makes the value. */
        Z of(A a, B b, C c, D d, E e, F f);
    }

    /** 7 columns or other projections side by side. */
    public static <A, B, C, D, E, F, G> Of7<A, B, C, D, E, F, G> fields(
            Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g) {
        return new Of7<>(a, b, c, d, e, f, g);
    }

    /** 7 side by side. */
    public static final class Of7<A, B, C, D, E, F, G> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;
        private final Projection<C> c;
        private final Projection<D> d;
        private final Projection<E> e;
        private final Projection<F> f;
        private final Projection<G> g;

        private Of7(
                Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g) {
            super(a, b, c, d, e, f, g);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into7<A, B, C, D, E, F, G, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1)),
                    c.read(row, index + offset(2)),
                    d.read(row, index + offset(3)),
                    e.read(row, index + offset(4)),
                    f.read(row, index + offset(5)),
                    g.read(row, index + offset(6))));
        }
    }

    /** Makes a value of 7: most often a record's constructor. */
    @FunctionalInterface
    public interface Into7<A, B, C, D, E, F, G, Z> {
        /** Makes the value. */
        Z of(A a, B b, C c, D d, E e, F f, G g);
    }

    /** 8 columns or other projections side by side. */
    public static <A, B, C, D, E, F, G, H> Of8<A, B, C, D, E, F, G, H> fields(
            Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h) {
        return new Of8<>(a, b, c, d, e, f, g, h);
    }

    /** 8 side by side. */
    public static final class Of8<A, B, C, D, E, F, G, H> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;
        private final Projection<C> c;
        private final Projection<D> d;
        private final Projection<E> e;
        private final Projection<F> f;
        private final Projection<G> g;
        private final Projection<H> h;

        private Of8(
                Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h) {
            super(a, b, c, d, e, f, g, h);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into8<A, B, C, D, E, F, G, H, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1)),
                    c.read(row, index + offset(2)),
                    d.read(row, index + offset(3)),
                    e.read(row, index + offset(4)),
                    f.read(row, index + offset(5)),
                    g.read(row, index + offset(6)),
                    h.read(row, index + offset(7))));
        }
    }

    /** Makes a value of 8: most often a record's constructor. */
    @FunctionalInterface
    public interface Into8<A, B, C, D, E, F, G, H, Z> {
        /** Makes the value. */
        Z of(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /** 9 columns or other projections side by side. */
    public static <A, B, C, D, E, F, G, H, I> Of9<A, B, C, D, E, F, G, H, I> fields(
            Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i) {
        return new Of9<>(a, b, c, d, e, f, g, h, i);
    }

    /** 9 side by side. */
    public static final class Of9<A, B, C, D, E, F, G, H, I> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;
        private final Projection<C> c;
        private final Projection<D> d;
        private final Projection<E> e;
        private final Projection<F> f;
        private final Projection<G> g;
        private final Projection<H> h;
        private final Projection<I> i;

        private Of9(
                Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i) {
            super(a, b, c, d, e, f, g, h, i);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into9<A, B, C, D, E, F, G, H, I, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1)),
                    c.read(row, index + offset(2)),
                    d.read(row, index + offset(3)),
                    e.read(row, index + offset(4)),
                    f.read(row, index + offset(5)),
                    g.read(row, index + offset(6)),
                    h.read(row, index + offset(7)),
                    i.read(row, index + offset(8))));
        }
    }

    /** Makes a value of 9: most often a record's constructor. */
    @FunctionalInterface
    public interface Into9<A, B, C, D, E, F, G, H, I, Z> {
        /** Makes the value. */
        Z of(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    /** 10 columns or other projections side by side. */
    public static <A, B, C, D, E, F, G, H, I, J> Of10<A, B, C, D, E, F, G, H, I, J> fields(
            Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i, Projection<J> j) {
        return new Of10<>(a, b, c, d, e, f, g, h, i, j);
    }

    /** 10 side by side. */
    public static final class Of10<A, B, C, D, E, F, G, H, I, J> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;
        private final Projection<C> c;
        private final Projection<D> d;
        private final Projection<E> e;
        private final Projection<F> f;
        private final Projection<G> g;
        private final Projection<H> h;
        private final Projection<I> i;
        private final Projection<J> j;

        private Of10(
                Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i, Projection<J> j) {
            super(a, b, c, d, e, f, g, h, i, j);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
            this.j = j;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into10<A, B, C, D, E, F, G, H, I, J, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1)),
                    c.read(row, index + offset(2)),
                    d.read(row, index + offset(3)),
                    e.read(row, index + offset(4)),
                    f.read(row, index + offset(5)),
                    g.read(row, index + offset(6)),
                    h.read(row, index + offset(7)),
                    i.read(row, index + offset(8)),
                    j.read(row, index + offset(9))));
        }
    }

    /** Makes a value of 10: most often a record's constructor. */
    @FunctionalInterface
    public interface Into10<A, B, C, D, E, F, G, H, I, J, Z> {
        /** Makes the value. */
        Z of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }

    /** 11 columns or other projections side by side. */
    public static <A, B, C, D, E, F, G, H, I, J, K> Of11<A, B, C, D, E, F, G, H, I, J, K> fields(
            Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i, Projection<J> j, Projection<K> k) {
        return new Of11<>(a, b, c, d, e, f, g, h, i, j, k);
    }

    /** 11 side by side. */
    public static final class Of11<A, B, C, D, E, F, G, H, I, J, K> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;
        private final Projection<C> c;
        private final Projection<D> d;
        private final Projection<E> e;
        private final Projection<F> f;
        private final Projection<G> g;
        private final Projection<H> h;
        private final Projection<I> i;
        private final Projection<J> j;
        private final Projection<K> k;

        private Of11(
                Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i, Projection<J> j, Projection<K> k) {
            super(a, b, c, d, e, f, g, h, i, j, k);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
            this.j = j;
            this.k = k;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into11<A, B, C, D, E, F, G, H, I, J, K, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1)),
                    c.read(row, index + offset(2)),
                    d.read(row, index + offset(3)),
                    e.read(row, index + offset(4)),
                    f.read(row, index + offset(5)),
                    g.read(row, index + offset(6)),
                    h.read(row, index + offset(7)),
                    i.read(row, index + offset(8)),
                    j.read(row, index + offset(9)),
                    k.read(row, index + offset(10))));
        }
    }

    /** Makes a value of 11: most often a record's constructor. */
    @FunctionalInterface
    public interface Into11<A, B, C, D, E, F, G, H, I, J, K, Z> {
        /** Makes the value. */
        Z of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
    }

    /** 12 columns or other projections side by side. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L> Of12<A, B, C, D, E, F, G, H, I, J, K, L> fields(
            Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i, Projection<J> j, Projection<K> k, Projection<L> l) {
        return new Of12<>(a, b, c, d, e, f, g, h, i, j, k, l);
    }

    /** 12 side by side. */
    public static final class Of12<A, B, C, D, E, F, G, H, I, J, K, L> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;
        private final Projection<C> c;
        private final Projection<D> d;
        private final Projection<E> e;
        private final Projection<F> f;
        private final Projection<G> g;
        private final Projection<H> h;
        private final Projection<I> i;
        private final Projection<J> j;
        private final Projection<K> k;
        private final Projection<L> l;

        private Of12(
                Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i, Projection<J> j, Projection<K> k, Projection<L> l) {
            super(a, b, c, d, e, f, g, h, i, j, k, l);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
            this.j = j;
            this.k = k;
            this.l = l;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into12<A, B, C, D, E, F, G, H, I, J, K, L, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1)),
                    c.read(row, index + offset(2)),
                    d.read(row, index + offset(3)),
                    e.read(row, index + offset(4)),
                    f.read(row, index + offset(5)),
                    g.read(row, index + offset(6)),
                    h.read(row, index + offset(7)),
                    i.read(row, index + offset(8)),
                    j.read(row, index + offset(9)),
                    k.read(row, index + offset(10)),
                    l.read(row, index + offset(11))));
        }
    }

    /** Makes a value of 12: most often a record's constructor. */
    @FunctionalInterface
    public interface Into12<A, B, C, D, E, F, G, H, I, J, K, L, Z> {
        /** Makes the value. */
        Z of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
    }

    /** 13 columns or other projections side by side. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M> Of13<A, B, C, D, E, F, G, H, I, J, K, L, M> fields(
            Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i, Projection<J> j, Projection<K> k, Projection<L> l, Projection<M> m) {
        return new Of13<>(a, b, c, d, e, f, g, h, i, j, k, l, m);
    }

    /** 13 side by side. */
    public static final class Of13<A, B, C, D, E, F, G, H, I, J, K, L, M> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;
        private final Projection<C> c;
        private final Projection<D> d;
        private final Projection<E> e;
        private final Projection<F> f;
        private final Projection<G> g;
        private final Projection<H> h;
        private final Projection<I> i;
        private final Projection<J> j;
        private final Projection<K> k;
        private final Projection<L> l;
        private final Projection<M> m;

        private Of13(
                Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i, Projection<J> j, Projection<K> k, Projection<L> l, Projection<M> m) {
            super(a, b, c, d, e, f, g, h, i, j, k, l, m);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
            this.j = j;
            this.k = k;
            this.l = l;
            this.m = m;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into13<A, B, C, D, E, F, G, H, I, J, K, L, M, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1)),
                    c.read(row, index + offset(2)),
                    d.read(row, index + offset(3)),
                    e.read(row, index + offset(4)),
                    f.read(row, index + offset(5)),
                    g.read(row, index + offset(6)),
                    h.read(row, index + offset(7)),
                    i.read(row, index + offset(8)),
                    j.read(row, index + offset(9)),
                    k.read(row, index + offset(10)),
                    l.read(row, index + offset(11)),
                    m.read(row, index + offset(12))));
        }
    }

    /** Makes a value of 13: most often a record's constructor. */
    @FunctionalInterface
    public interface Into13<A, B, C, D, E, F, G, H, I, J, K, L, M, Z> {
        /** Makes the value. */
        Z of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m);
    }

    /** 14 columns or other projections side by side. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N> Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N> fields(
            Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i, Projection<J> j, Projection<K> k, Projection<L> l, Projection<M> m, Projection<N> n) {
        return new Of14<>(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
    }

    /** 14 side by side. */
    public static final class Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;
        private final Projection<C> c;
        private final Projection<D> d;
        private final Projection<E> e;
        private final Projection<F> f;
        private final Projection<G> g;
        private final Projection<H> h;
        private final Projection<I> i;
        private final Projection<J> j;
        private final Projection<K> k;
        private final Projection<L> l;
        private final Projection<M> m;
        private final Projection<N> n;

        private Of14(
                Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i, Projection<J> j, Projection<K> k, Projection<L> l, Projection<M> m, Projection<N> n) {
            super(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
            this.j = j;
            this.k = k;
            this.l = l;
            this.m = m;
            this.n = n;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1)),
                    c.read(row, index + offset(2)),
                    d.read(row, index + offset(3)),
                    e.read(row, index + offset(4)),
                    f.read(row, index + offset(5)),
                    g.read(row, index + offset(6)),
                    h.read(row, index + offset(7)),
                    i.read(row, index + offset(8)),
                    j.read(row, index + offset(9)),
                    k.read(row, index + offset(10)),
                    l.read(row, index + offset(11)),
                    m.read(row, index + offset(12)),
                    n.read(row, index + offset(13))));
        }
    }

    /** Makes a value of 14: most often a record's constructor. */
    @FunctionalInterface
    public interface Into14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, Z> {
        /** Makes the value. */
        Z of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n);
    }

    /** 15 columns or other projections side by side. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> fields(
            Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i, Projection<J> j, Projection<K> k, Projection<L> l, Projection<M> m, Projection<N> n, Projection<O> o) {
        return new Of15<>(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
    }

    /** 15 side by side. */
    public static final class Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;
        private final Projection<C> c;
        private final Projection<D> d;
        private final Projection<E> e;
        private final Projection<F> f;
        private final Projection<G> g;
        private final Projection<H> h;
        private final Projection<I> i;
        private final Projection<J> j;
        private final Projection<K> k;
        private final Projection<L> l;
        private final Projection<M> m;
        private final Projection<N> n;
        private final Projection<O> o;

        private Of15(
                Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i, Projection<J> j, Projection<K> k, Projection<L> l, Projection<M> m, Projection<N> n, Projection<O> o) {
            super(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
            this.j = j;
            this.k = k;
            this.l = l;
            this.m = m;
            this.n = n;
            this.o = o;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1)),
                    c.read(row, index + offset(2)),
                    d.read(row, index + offset(3)),
                    e.read(row, index + offset(4)),
                    f.read(row, index + offset(5)),
                    g.read(row, index + offset(6)),
                    h.read(row, index + offset(7)),
                    i.read(row, index + offset(8)),
                    j.read(row, index + offset(9)),
                    k.read(row, index + offset(10)),
                    l.read(row, index + offset(11)),
                    m.read(row, index + offset(12)),
                    n.read(row, index + offset(13)),
                    o.read(row, index + offset(14))));
        }
    }

    /** Makes a value of 15: most often a record's constructor. */
    @FunctionalInterface
    public interface Into15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, Z> {
        /** Makes the value. */
        Z of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o);
    }

    /** 16 columns or other projections side by side. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> fields(
            Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i, Projection<J> j, Projection<K> k, Projection<L> l, Projection<M> m, Projection<N> n, Projection<O> o, Projection<P> p) {
        return new Of16<>(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
    }

    /** 16 side by side. */
    public static final class Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> extends FieldList {
        private final Projection<A> a;
        private final Projection<B> b;
        private final Projection<C> c;
        private final Projection<D> d;
        private final Projection<E> e;
        private final Projection<F> f;
        private final Projection<G> g;
        private final Projection<H> h;
        private final Projection<I> i;
        private final Projection<J> j;
        private final Projection<K> k;
        private final Projection<L> l;
        private final Projection<M> m;
        private final Projection<N> n;
        private final Projection<O> o;
        private final Projection<P> p;

        private Of16(
                Projection<A> a, Projection<B> b, Projection<C> c, Projection<D> d, Projection<E> e, Projection<F> f, Projection<G> g, Projection<H> h, Projection<I> i, Projection<J> j, Projection<K> k, Projection<L> l, Projection<M> m, Projection<N> n, Projection<O> o, Projection<P> p) {
            super(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
            this.j = j;
            this.k = k;
            this.l = l;
            this.m = m;
            this.n = n;
            this.o = o;
            this.p = p;
        }

        /** A row becomes what {@code make} makes of its values. */
        public <Z> Projection<Z> into(Into16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, ? extends Z> make) {
            return new Made<>(this, (row, index) -> make.of(
                    a.read(row, index + offset(0)),
                    b.read(row, index + offset(1)),
                    c.read(row, index + offset(2)),
                    d.read(row, index + offset(3)),
                    e.read(row, index + offset(4)),
                    f.read(row, index + offset(5)),
                    g.read(row, index + offset(6)),
                    h.read(row, index + offset(7)),
                    i.read(row, index + offset(8)),
                    j.read(row, index + offset(9)),
                    k.read(row, index + offset(10)),
                    l.read(row, index + offset(11)),
                    m.read(row, index + offset(12)),
                    n.read(row, index + offset(13)),
                    o.read(row, index + offset(14)),
                    p.read(row, index + offset(15))));
        }
    }

    /** Makes a value of 16: most often a record's constructor. */
    @FunctionalInterface
    public interface Into16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Z> {
        /** Makes the value. */
        Z of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p);
    }
}
