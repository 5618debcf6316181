package io.gridcase.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops reading a JSON body that is larger than {@code gridcase.web.max-body}, announced or not;
 * files have their own limit.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

  private final DataSize limit;

  BodyLimit(@Value("${gridcase.web.max-body:2MB}") DataSize limit) {
    this.limit = limit;
  }

  /** More was sent than is taken. */
  static final class Exceeded extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient DataSize limit;

    Exceeded(DataSize limit) {
      super("The body is larger than " + limit);
      this.limit = limit;
    }

    DataSize limit() {
      return limit;
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(
        new HttpServletRequestWrapper(request) {
          @Override
          public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), limit);
          }
        },
        response);
  }

  private static final class Counted extends ServletInputStream {

    private final ServletInputStream body;
    private final DataSize limit;
    private long read;

    Counted(ServletInputStream body, DataSize limit) {
      this.body = body;
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      return counted(body.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = body.read(bytes, from, length);
      return counted(count, count);
    }

    private int counted(int result, int count) throws IOException {
      if (result >= 0) {
        read += count;
      }
      if (read > limit.toBytes()) {
        throw new Exceeded(limit);
      }
      return result;
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
