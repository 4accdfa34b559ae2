package vn.socai.architecture.planted.view;

import org.bson.Document;

record MongoView(Document body) {}
