/**
 * The Chicago Manual of Style (17th edition, 14.191 and 14.198) for the one kind of work that is cited here, a newspaper
 * article that stands on the web, as a style in the Citation Style Language 1.0. Only bibliographies are made
 * with it; its citation is a constant, since citeproc keeps citations in a plain object, where a title such as
 * "constructor" would find what every object has.
 */
export const chicagoStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Chicago, newspaper articles on the web</title>
    <id>chicago-newspaper</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <citation><layout><text value="1"/></layout></citation>
  <bibliography et-al-min="11" et-al-use-first="7">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author">
          <name name-as-sort-order="first" and="text" delimiter-precedes-last="always"/>
        </names>
        <text variable="title" quotes="true"/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <date variable="issued" form="text"/>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
