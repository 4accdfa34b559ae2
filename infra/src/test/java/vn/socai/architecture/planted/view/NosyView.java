package vn.socai.architecture.planted.view;

import vn.socai.architecture.planted.unit.OpenUnit;

record NosyView(OpenUnit unit) {}
