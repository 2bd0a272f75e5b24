package org.counterweigh.excel.zip;

/**
 * One entry of a zip file, as its central directory lists it.
 *
 * @param name as the file writes it
 * @param size in bytes, once unpacked; no more is ever unpacked
 * @param packed in bytes, as it lies in the file
 * @param deflated whether it is packed at all
 * @param header where its local header stands
 */
public record ZipPart(String name, long size, long packed, int crc, boolean deflated, long header) {}
