package dev.rex.dsl.exec;

import java.sql.Array;
import java.sql.Blob;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.NClob;
import java.sql.PreparedStatement;
import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.SQLXML;
import java.sql.Savepoint;
import java.sql.ShardingKey;
import java.sql.Statement;
import java.sql.Struct;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;

/** A connection that hands everything on to another; a subclass changes what it has to. */
abstract class ConnectionDelegate implements Connection {
    /** What everything is handed on to. */
    abstract Connection delegate();

    @Override
    public void abort(Executor first) throws SQLException {
        delegate().abort(first);
    }

    @Override
    public void beginRequest() throws SQLException {
        delegate().beginRequest();
    }

    @Override
    public void clearWarnings() throws SQLException {
        delegate().clearWarnings();
    }

    @Override
    public void close() throws SQLException {
        delegate().close();
    }

    @Override
    public void commit() throws SQLException {
        delegate().commit();
    }

    @Override
    public Array createArrayOf(String text, Object[] second) throws SQLException {
        return delegate().createArrayOf(text, second);
    }

    @Override
    public Blob createBlob() throws SQLException {
        return delegate().createBlob();
    }

    @Override
    public Clob createClob() throws SQLException {
        return delegate().createClob();
    }

    @Override
    public NClob createNClob() throws SQLException {
        return delegate().createNClob();
    }

    @Override
    public SQLXML createSQLXML() throws SQLException {
        return delegate().createSQLXML();
    }

    @Override
    public Statement createStatement() throws SQLException {
        return delegate().createStatement();
    }

    @Override
    public Statement createStatement(int first, int second, int third) throws SQLException {
        return delegate().createStatement(first, second, third);
    }

    @Override
    public Statement createStatement(int first, int second) throws SQLException {
        return delegate().createStatement(first, second);
    }

    @Override
    public Struct createStruct(String text, Object[] second) throws SQLException {
        return delegate().createStruct(text, second);
    }

    @Override
    public void endRequest() throws SQLException {
        delegate().endRequest();
    }

    @Override
    public boolean getAutoCommit() throws SQLException {
        return delegate().getAutoCommit();
    }

    @Override
    public String getCatalog() throws SQLException {
        return delegate().getCatalog();
    }

    @Override
    public Properties getClientInfo() throws SQLException {
        return delegate().getClientInfo();
    }

    @Override
    public String getClientInfo(String text) throws SQLException {
        return delegate().getClientInfo(text);
    }

    @Override
    public int getHoldability() throws SQLException {
        return delegate().getHoldability();
    }

    @Override
    public DatabaseMetaData getMetaData() throws SQLException {
        return delegate().getMetaData();
    }

    @Override
    public int getNetworkTimeout() throws SQLException {
        return delegate().getNetworkTimeout();
    }

    @Override
    public String getSchema() throws SQLException {
        return delegate().getSchema();
    }

    @Override
    public int getTransactionIsolation() throws SQLException {
        return delegate().getTransactionIsolation();
    }

    @Override
    public Map<String, Class<?>> getTypeMap() throws SQLException {
        return delegate().getTypeMap();
    }

    @Override
    public SQLWarning getWarnings() throws SQLException {
        return delegate().getWarnings();
    }

    @Override
    public boolean isClosed() throws SQLException {
        return delegate().isClosed();
    }

    @Override
    public boolean isReadOnly() throws SQLException {
        return delegate().isReadOnly();
    }

    @Override
    public boolean isValid(int first) throws SQLException {
        return delegate().isValid(first);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || delegate().isWrapperFor(type);
    }

    @Override
    public String nativeSQL(String text) throws SQLException {
        return delegate().nativeSQL(text);
    }

    @Override
    public CallableStatement prepareCall(String text, int second, int third, int fourth) throws SQLException {
        return delegate().prepareCall(text, second, third, fourth);
    }

    @Override
    public CallableStatement prepareCall(String text, int second, int third) throws SQLException {
        return delegate().prepareCall(text, second, third);
    }

    @Override
    public CallableStatement prepareCall(String text) throws SQLException {
        return delegate().prepareCall(text);
    }

    @Override
    public PreparedStatement prepareStatement(String text, int[] second) throws SQLException {
        return delegate().prepareStatement(text, second);
    }

    @Override
    public PreparedStatement prepareStatement(String text, String[] second) throws SQLException {
        return delegate().prepareStatement(text, second);
    }

    @Override
    public PreparedStatement prepareStatement(String text, int second, int third, int fourth) throws SQLException {
        return delegate().prepareStatement(text, second, third, fourth);
    }

    @Override
    public PreparedStatement prepareStatement(String text, int second, int third) throws SQLException {
        return delegate().prepareStatement(text, second, third);
    }

    @Override
    public PreparedStatement prepareStatement(String text, int second) throws SQLException {
        return delegate().prepareStatement(text, second);
    }

    @Override
    public PreparedStatement prepareStatement(String text) throws SQLException {
        return delegate().prepareStatement(text);
    }

    @Override
    public void releaseSavepoint(Savepoint first) throws SQLException {
        delegate().releaseSavepoint(first);
    }

    @Override
    public void rollback() throws SQLException {
        delegate().rollback();
    }

    @Override
    public void rollback(Savepoint first) throws SQLException {
        delegate().rollback(first);
    }

    @Override
    public void setAutoCommit(boolean first) throws SQLException {
        delegate().setAutoCommit(first);
    }

    @Override
    public void setCatalog(String text) throws SQLException {
        delegate().setCatalog(text);
    }

    @Override
    public void setClientInfo(String text, String text2) throws SQLClientInfoException {
        delegate().setClientInfo(text, text2);
    }

    @Override
    public void setClientInfo(Properties first) throws SQLClientInfoException {
        delegate().setClientInfo(first);
    }

    @Override
    public void setHoldability(int first) throws SQLException {
        delegate().setHoldability(first);
    }

    @Override
    public void setNetworkTimeout(Executor first, int second) throws SQLException {
        delegate().setNetworkTimeout(first, second);
    }

    @Override
    public void setReadOnly(boolean first) throws SQLException {
        delegate().setReadOnly(first);
    }

    @Override
    public Savepoint setSavepoint() throws SQLException {
        return delegate().setSavepoint();
    }

    @Override
    public Savepoint setSavepoint(String text) throws SQLException {
        return delegate().setSavepoint(text);
    }

    @Override
    public void setSchema(String text) throws SQLException {
        delegate().setSchema(text);
    }

    @Override
    public void setShardingKey(ShardingKey first, ShardingKey second) throws SQLException {
        delegate().setShardingKey(first, second);
    }

    @Override
    public void setShardingKey(ShardingKey first) throws SQLException {
        delegate().setShardingKey(first);
    }

    @Override
    public boolean setShardingKeyIfValid(ShardingKey first, int second) throws SQLException {
        return delegate().setShardingKeyIfValid(first, second);
    }

    @Override
    public boolean setShardingKeyIfValid(ShardingKey first, ShardingKey second, int third) throws SQLException {
        return delegate().setShardingKeyIfValid(first, second, third);
    }

    @Override
    public void setTransactionIsolation(int first) throws SQLException {
        delegate().setTransactionIsolation(first);
    }

    @Override
    public void setTypeMap(Map<String, Class<?>> first) throws SQLException {
        delegate().setTypeMap(first);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : delegate().unwrap(type);
    }
}
