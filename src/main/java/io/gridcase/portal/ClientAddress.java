package io.gridcase.portal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** The address a request is counted under. */
final class ClientAddress {

  private static final int NETWORK = 8;

  private ClientAddress() {}

  /**
   * The address itself; of IPv6 its network of 64 bits, for one caller has all addresses in it.
   *
   * @param remote the address as the container tells it: never a name, so nothing is looked up
   */
  static String of(String remote) {
    if (remote == null || remote.indexOf(':') < 0) {
      return String.valueOf(remote);
    }
    try {
      byte[] bytes = InetAddress.getByName(remote).getAddress();
      return bytes.length == 4 ? remote : HexFormat.of().formatHex(bytes, 0, NETWORK);
    } catch (UnknownHostException e) {
      return remote;
    }
  }
}
