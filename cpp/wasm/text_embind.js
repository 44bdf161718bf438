// Takes the place of embind's JavaScript. Each function of bindings.cpp takes one text and returns one, and for that alone
// embind's types, overloads and checks would be 1.8 kB of the page's 30 (gzip); besides, it counts and copies a text sign
// by sign, and the browser's own encoder and decoder need a tenth of that time. It stands in for a part of embind, so
// modules.cmake uses it with the one version it was tried with.
mergeInto(LibraryManager.library, {
  $encoder: 'new TextEncoder()',
  $decoder: 'new TextDecoder()',
  _embind_register_function__deps: ['$encoder', '$decoder', '$getWasmTableEntry', 'malloc', 'free'],
  _embind_register_function: function (name, count, types, signature, invoker, target) {
    var header = 4; // Where embind's C++ keeps the length of a text, before its bytes.
    var decode = (start, end) => decoder.decode(HEAPU8.subarray(start, end));
    Module[decode(name, HEAPU8.indexOf(0, name))] = (text) => {
      var room = 3 * text.length; // No UTF-16 unit takes more bytes.
      var given = _malloc(header + room);
      HEAPU32[given >> 2] = encoder.encodeInto(text, HEAPU8.subarray(given + header, given + header + room)).written;
      var block = getWasmTableEntry(invoker)(target, given);
      var answer = decode(block + header, block + header + HEAPU32[block >> 2]);
      _free(given);
      _free(block);
      return answer;
    };
  },
});
