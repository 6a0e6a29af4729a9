import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanHtml } from './clean-html.ts'

const cleaned = (html: string) => cleanHtml(html).html

test('written text keeps its paragraphs, lists, tables and marks', () => {
  const text = '<h1>Leping</h1><p>Üks <strong>kaks</strong><br>kolm</p><ul><li>a</li></ul>'
  assert.equal(cleaned(text), text)
  const cell = '<table><tr><td colspan="2" rowspan="3">x</td></tr></table>'
  assert.equal(cleaned(cell), cell)
})

test('nothing that runs, loads or dresses up comes through', () => {
  for (const hostile of [
    '<script>alert(1)</script>',
    '<style>p{background:url(http://e.example)}</style>',
    '<img src=x onerror=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<iframe src="http://e.example"></iframe>',
    '<!-- <p> -->',
    '<a href="javascript:alert(1)"></a>',
  ])
    assert.doesNotMatch(cleaned(hostile), /<|alert|http|javascript/, hostile)
  assert.equal(cleaned('<scr<script>ipt>b</script>'), 'ipt&gt;b', 'words, and no tag')
  assert.equal(cleaned('<p onclick="x" style="y" class="z">a</p>'), '<p>a</p>')
  assert.equal(cleaned('<td colspan="2" onclick="x">a</td>'), '<td colspan="2">a</td>')
})

test('tags that do not match are closed in their order', () => {
  assert.equal(cleaned('<p><em>a</p>b</em>'), '<p><em>a</em></p>b')
  assert.equal(cleaned('<ul><li>a'), '<ul><li>a</li></ul>')
  assert.equal(cleaned('1 < 2 > 0'), '1 &lt; 2 &gt; 0')
})

test('a long text is cut and stays whole HTML', () => {
  const { html, cut } = cleanHtml(`<ul>${'<li>rida</li>'.repeat(100_000)}</ul>`)
  assert.ok(cut)
  assert.ok(html.length < 600_000 && html.endsWith('</ul>'))
})
