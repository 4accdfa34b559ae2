package vn.socai.architecture.planted.visit;

import vn.socai.architecture.planted.unit.OpenUnit;

record InnocentVisit(OpenUnit unit) {}
