package vn.socai.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

import vn.socai.bench.Postgres.Database;

/** Axon's transactions on one database: a connection for each thread while its transaction is open. */
final class OneTransaction implements TransactionManager, ConnectionProvider {
    private final Database database;
    @SuppressWarnings("ThreadLocalUsage") // one for each database
    private final ThreadLocal<Connection> open = new ThreadLocal<>();

    OneTransaction(Database database) {
        this.database = database;
    }

    @Override
    public Transaction startTransaction() {
        if (open.get() != null) {
            return new Inner();
        }
        Connection taken = database.take();
        open.set(taken);
        return new Outer(taken);
    }

    /** Axon closes what it is given; the connection is ours until the transaction ends. */
    @Override
    public Connection getConnection() {
        Connection now = open.get();
        Connection given = now == null ? database.take() : now;
        return (Connection) Proxy.newProxyInstance(OneTransaction.class.getClassLoader(), new Class<?>[]{
                Connection.class}, (
                        proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        if (now == null) {
                            given.commit();
                            database.give(given);
                        }
                        return null;
                    }
                    try {
                        return method.invoke(given, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private static final class Inner implements Transaction {
        @Override
        public void commit() {
            // The outer one does.
        }

        @Override
        public void rollback() {
            // What failed is thrown on, and the outer one rolls back.
        }
    }

    private final class Outer implements Transaction {
        private final Connection connection;

        Outer(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void commit() {
            end(true);
        }

        @Override
        public void rollback() {
            end(false);
        }

        private void end(boolean well) {
            open.remove();
            try {
                if (well) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            database.give(connection);
        }
    }
}
