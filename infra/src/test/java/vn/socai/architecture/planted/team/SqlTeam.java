package vn.socai.architecture.planted.team;

import java.sql.Connection;

record SqlTeam(Connection connection) {}
