package vn.socai.architecture.planted.graphql;

import vn.socai.architecture.planted.demo.Play;

record StagedController(Play play) {}
