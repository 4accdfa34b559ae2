package vn.socai.architecture.planted.graphql;

import vn.socai.architecture.planted.infra.TeamManager;

record NosyController(TeamManager manager) {}
