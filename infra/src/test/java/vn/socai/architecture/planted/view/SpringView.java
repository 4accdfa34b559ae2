package vn.socai.architecture.planted.view;

import org.springframework.stereotype.Component;

@Component
class SpringView {}
