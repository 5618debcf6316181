package io.gridcase.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets only those send something who asked for the form, whatever they send. */
@Component
class FormProof implements HandlerInterceptor {

  private final Forms forms;

  FormProof(Forms forms) {
    this.forms = forms;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (HttpMethod.POST.matches(request.getMethod())) {
      forms.open(request.getHeader(Forms.HEADER));
    }
    return true;
  }
}
