// Registers the four blocks in the editor. Names, titles and attributes come from their block.json.
import { registerBlockType, widgets } from './wp.js';
import { editOf } from './edit.js';
import { iconOf } from './icons.js';
import { anything, saveOf } from './save.js';
import { transformsOf } from './transforms.js';

for (const widget of Object.keys(widgets))
  registerBlockType(`ma-widgets/${widget}`, {
    icon: iconOf(widget),
    edit: editOf(widget),
    save: saveOf(widget),
    deprecated: [anything(widget)],
    transforms: transformsOf(widget),
  });
