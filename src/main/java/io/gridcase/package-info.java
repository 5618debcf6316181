/** Gridcase (网格化服务管理办件系统): one package per capability, data flowing one way. */
package io.gridcase;
